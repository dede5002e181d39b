/**
 * The store: what is chosen, small and flat. Pointers only; data stays in the query cache, what follows from both in
 * `selectors.ts`. Commands are the only writers.
 *
 * Must not know: React's components, vis-timeline, the DOM.
 */
import { createStore } from 'zustand/vanilla';
import type { Dataset } from '../dataset/dataset';
import type { Answer } from '../search/answer';
import type { Span } from '../time/span';
import { defaultView, type Selection, type ViewState } from '../url/view-state';
import { nearestWindow } from './limits';
import type { Panel } from './panel';
import { defaultSettings, type Settings } from './settings';
import type { Visit } from './visits';

/** What lasts as long as the page and is in no link. */
export interface SessionState {
  /** Whether the axis stands; `failed` where its code could not be loaded. */
  readonly axis: 'loading' | 'ready' | 'failed';
  /** Whether the axis is too low for a lane a topic: until lanes are chosen they are one. */
  readonly fewLanes: boolean;
  /** Width of the axis in CSS pixels; 0 before it is drawn. */
  readonly axisWidth: number;
  /** The window while it moves under a hand or a flight; null at rest. */
  readonly moving: Span | null;
  /** Asks the axis to go somewhere: a new object for each request. */
  readonly flight: Flight | null;
  /** What the pointer or the focus is on, in whichever pane. */
  readonly hover: Selection | null;
  /** The lane that the keys stand in on the axis; null while they stand nowhere. */
  readonly lane: string | null;
  /** What was in a cluster that was opened as a list: events by their ids, articles with a star before theirs. */
  readonly expanded: readonly string[] | null;
  /** What stands over the shell: a dialog, a palette; null where nothing does. */
  readonly panel: Panel | null;
  /** The last thing to be said to a screen reader. */
  readonly announcement: string;
  /** How far the search is: its code and its index are loaded when somebody is about to use it. */
  readonly search: 'idle' | 'wanted' | 'loading' | 'ready' | 'failed';
  /** The best that was found, for this query or, until there is that, for the one before; null without one. */
  readonly best: Answer | null;
  /** Likewise all that was found, once the best are on the screen. */
  readonly answer: Answer | null;
  /** Where one has been, the latest first. */
  readonly visits: readonly Visit[];
  /** What could not be read in the link that opened the page. */
  readonly leftOut: readonly string[];
}

export interface Flight {
  readonly to: Span;
  /** A cut where the person did not ask to see the way (first load, Back). */
  readonly animated: boolean;
  /** A hand still holds the window: arriving is not the end of it. */
  readonly isHeld?: boolean;
}

export interface State extends ViewState, SessionState {
  readonly settings: Settings;
}

const session: SessionState = {
  axis: 'loading',
  fewLanes: false,
  axisWidth: 0,
  moving: null,
  flight: null,
  hover: null,
  lane: null,
  expanded: null,
  panel: null,
  announcement: '',
  search: 'idle',
  best: null,
  answer: null,
  visits: [],
  leftOut: [],
};

export const initialState = (
  view: ViewState = defaultView,
  settings: Settings = defaultSettings,
  leftOut: readonly string[] = [],
): State => ({
  ...view,
  ...session,
  // What the reader has set is said as a link would say it, so that every link made of the state has it.
  background: view.background ?? (settings.background ? null : false),
  settings,
  leftOut,
});

export const createAppStore = (view?: ViewState, settings?: Settings, leftOut?: readonly string[]) =>
  createStore<State>()(() => initialState(view, settings, leftOut));

export type AppStore = ReturnType<typeof createAppStore>;

/** The window at rest: the one chosen, as far as it can be had, or the one the dataset opens with. */
export const restingWindow = (state: Pick<State, 'window'>, dataset: Dataset): Span =>
  state.window === null ? dataset.home : nearestWindow(state.window, dataset);
