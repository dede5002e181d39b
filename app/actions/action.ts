/**
 * An action: one thing a person can ask for, as one object that menu, palette, help and keyboard alike are made of.
 *
 * Must not know: which of them asked, how it is drawn.
 */
import type { Dataset } from '../dataset/dataset';
import type { ActionWords } from '../i18n/actions/words';
import type { Language } from '../i18n/messages';
import type { Commands } from '../state/commands';
import type { Panel } from '../state/panel';
import type { AppStore, State } from '../state/store';
import type { Mode } from '../url/view-state';
import type { Keys } from './keys';

/** Each id has a label in every language: a missing one does not compile. */
export type ActionId = keyof ActionWords['labels'];
export type ActionGroup = keyof ActionWords['groups'];

/** What the page has to offer beyond its state: dialogs and modes that exist, its language. */
export interface Page {
  readonly panels: ReadonlySet<Panel>;
  readonly modes: ReadonlySet<Mode>;
  readonly language: Language;
  /** Way from this page to the site's root, ending in a slash. */
  readonly root: string;
}

/** What an action needs of the document: where to put the focus, which page to go to. */
export interface Hands {
  readonly focus: (place: 'search' | 'axis' | 'list' | 'detail' | 'source') => void;
  readonly openFilters: () => void;
  /** Leaves for another page of the site. */
  readonly follow: (href: string) => void;
  /** Saves a file of the site on the device. */
  readonly download: (href: string) => void;
}

export interface ActionContext {
  readonly store: AppStore;
  readonly commands: Commands;
  readonly dataset: Dataset;
  readonly page: Page;
  readonly hands: Hands;
}

export interface Action {
  readonly id: ActionId;
  readonly group: ActionGroup;
  /** As typed; the first is the one that is shown. */
  readonly keys?: readonly Keys[];
  /** Whether the header's menu has it too. */
  readonly inMenu?: boolean;
  /** Of what can be switched on and off: whether it is on. */
  readonly isOn?: (state: State) => boolean;
  /** Whether the page has it at all: a dialog, a mode, another language. Every page, unless given. */
  readonly exists?: (page: Page) => boolean;
  /** Whether it can be done now; what cannot is not offered. Always, unless given. */
  readonly isAvailable?: (state: State, dataset: Dataset) => boolean;
  readonly run: (context: ActionContext) => void;
}

/** The action's name in the words of the page's language. */
export const labelOf = ({ id }: Pick<Action, 'id'>, words: ActionWords): string => words.labels[id];

/** Whether the page has an action, now or at another time. */
export const isOnPage = ({ exists }: Action, page: Page): boolean => exists?.(page) ?? true;

/** Whether an action can be done now. */
export const isAvailable = (
  action: Action,
  { store, dataset, page }: Pick<ActionContext, 'store' | 'dataset' | 'page'>,
): boolean => isOnPage(action, page) && (action.isAvailable?.(store.getState(), dataset) ?? true);
