/**
 * What every pane needs, handed down once: the store, its commands, the dataset, the words.
 *
 * Must not know: which panes there are.
 */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../../dataset/dataset';
import type { Language, Messages } from '../../i18n/messages';
import type { Commands } from '../../state/commands';
import type { AppStore, State } from '../../state/store';
import type { Gestures } from '../../url/embed-options';

export interface AppParts {
  readonly store: AppStore;
  readonly commands: Commands;
  /** As the view asks for it: by one clock or the other, whole or as known on a day. */
  readonly dataset: Dataset;
  /** The dataset as loaded. */
  readonly whole: Dataset;
  /** What `dataset` is at this moment, for what lives outside React. The function stays the same. */
  readonly datasetNow: () => Dataset;
  /** Address of the dataset: the articles lie beside it. */
  readonly url: string;
  readonly language: Language;
  readonly messages: Messages;
  /** Way from this page to the site's root, ending in a slash. */
  readonly root: string;
  /** Who gets the wheel and the fingers; in a frame the host does, unless it is asked for. */
  readonly gestures: Gestures;
}

const AppContext = createContext<AppParts | null>(null);

export const AppProvider = AppContext.Provider;

/** The app's parts. Throws outside an AppProvider. */
export function useApp(): AppParts {
  const app = useContext(AppContext);
  if (app === null) throw new Error('this component stands outside an AppProvider');
  return app;
}

/** Part of the state; the component is drawn again only when that part changes. */
export function useAppState<T>(select: (state: State, dataset: Dataset) => T): T {
  const { store, dataset } = useApp();
  return useStore(store, (state) => select(state, dataset));
}
