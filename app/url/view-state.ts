/**
 * What a link says: the part of the app's state that can be sent to somebody else, with its defaults.
 *
 * The grammar (names, order, meaning) is written down in `app/README.md`; `url-codec.ts` reads and writes it.
 * Must not know: the store, `window`.
 */
import type { Span } from '../time/span';

/** A pointer to an event, or to one piece of its evidence (counted from 1). */
export interface Selection {
  readonly event: string;
  readonly evidence?: number;
}

export const groupings = ['topic', 'actor', 'source', 'status', 'none'] as const;
export type Grouping = (typeof groupings)[number];

export const modes = ['read', 'present', 'presenter', 'exercise', 'embed'] as const;
export type Mode = (typeof modes)[number];

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const clocks = ['happened', 'reported'] as const;
export type Clock = (typeof clocks)[number];

/** What a class can be asked to do with the timeline. */
export const exerciseKinds = ['order', 'words', 'said'] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

/** Filters that are lists of ids or of words: an event passes where it has one of them. Empty: everything passes. */
export const filterKeys = ['topic', 'actor', 'place', 'status', 'basis', 'source', 'language'] as const;
export type FilterKey = (typeof filterKeys)[number];
export type Filters = { readonly [K in FilterKey]: readonly string[] };

export const noFilters: Filters = {
  topic: [],
  actor: [],
  place: [],
  status: [],
  basis: [],
  source: [],
  language: [],
};

export interface ViewState {
  /** An id of a timeline of this site, or the address of a file; null for the site's own first one. */
  readonly data: string | null;
  readonly mode: Mode;
  readonly selection: Selection | null;
  /** The article opened by itself, without an event. */
  readonly article: string | null;
  /** Null: the first view, which the dataset decides. */
  readonly window: Span | null;
  readonly query: string;
  readonly filters: Filters;
  /** False hides what the articles only allude to; null leaves it to the reader's own setting. */
  readonly background: boolean | null;
  readonly group: Grouping;
  readonly clock: Clock;
  /** ISO day; null: all that is known. */
  readonly asOf: string | null;
  /** What is laid side by side: an event's id, a thread's, or `all` to choose from; null: nothing. */
  readonly compare: string | null;
  /** The actor whose panel is open. */
  readonly who: string | null;
  readonly story: string | null;
  /** Counts from 1. */
  readonly step: number | null;
  /** Null: not chosen yet. */
  readonly exercise: ExerciseKind | null;
  /** Which set of questions, from 1; null is the first. */
  readonly seed: number | null;
  /** Joins the tabs of one lesson, the audience’s and the presenter’s. */
  readonly session: string | null;
  /** Null leaves it to the reader's own setting. */
  readonly theme: Theme | null;
}

export const defaultView: ViewState = {
  data: null,
  mode: 'read',
  selection: null,
  article: null,
  window: null,
  query: '',
  filters: noFilters,
  background: null,
  group: 'topic',
  clock: 'happened',
  asOf: null,
  compare: null,
  who: null,
  story: null,
  step: null,
  exercise: null,
  seed: null,
  session: null,
  theme: null,
};

/** Whether a word is one of a list of choices. */
export const isOneOf = <T extends string>(choices: readonly T[], word: string): word is T =>
  choices.some((choice) => choice === word);
