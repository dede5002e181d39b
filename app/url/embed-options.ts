/**
 * What a link says of the frame it is shown in: the embed's part of the grammar, beside the view that every link has.
 *
 * The names that hosts already know are taken too: `childId` of Pym, the secret of WordPress, the parameters of
 * TimelineJS and of Datawrapper, so that existing snippets adapt. Every value is checked by itself; what cannot be used
 * is left out with a note. Must not know: `window`, the store, which events there are.
 */
import { formatUrl, parseUrl } from './url-codec';
import type { Theme, ViewState } from './view-state';

export const gestureChoices = ['auto', 'cooperative', 'greedy', 'none'] as const;
/** Who gets the wheel and the fingers: the host unless asked for, the timeline, or nobody. `auto` decides by the frame. */
export type GestureChoice = (typeof gestureChoices)[number];

export interface EmbedOptions {
  /** Tag of the interface's language; null leaves it to the page. */
  readonly lang: string | null;
  /** Without title and buttons. */
  readonly plain: boolean;
  /** Without a ground of its own. */
  readonly transparent: boolean;
  /** A picture of the view: nothing moves, nothing opens. */
  readonly static: boolean;
  readonly gestures: GestureChoice;
  /** Fills its frame, asks the host for the height of its content, or asks for so many CSS pixels. */
  readonly height: 'frame' | 'auto' | number;
  /** Under which name Pym listens; null where the host does not use it. */
  readonly childId: string | null;
  /** What WordPress wants to hear again; from the fragment. */
  readonly secret: string | null;
  /** The version of the data that the snippet was made with; null where any will do. */
  readonly version: number | null;
  /** TimelineJS: begin at the last event. */
  readonly startAtEnd: boolean;
  /** TimelineJS: begin at this event, counted from 0 as there. */
  readonly startAtSlide: number | null;
  /** TimelineJS: how many screens wide the timeline is to begin with, as a step of its list. */
  readonly initialZoom: number | null;
  /** TimelineJS: keep the chosen event in the fragment. */
  readonly hashBookmark: boolean;
}

export const defaultEmbedOptions: EmbedOptions = {
  lang: null,
  plain: false,
  transparent: false,
  static: false,
  gestures: 'auto',
  height: 'frame',
  childId: null,
  secret: null,
  version: null,
  startAtEnd: false,
  startAtSlide: null,
  initialZoom: null,
  hashBookmark: false,
};

/** Least and greatest height that can be asked for, in CSS pixels: below nothing can be read, above a host gives up. */
const HEIGHTS = { min: 100, max: 10_000 };

const PATTERNS = {
  lang: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  childId: /^[\w.:-]{1,100}$/,
  secret: /^[A-Za-z0-9]{1,40}$/,
  flag: /^(?:1|0|true|false)$/,
  count: /^\d{1,6}$/,
};

export interface ParsedEmbedUrl {
  readonly view: ViewState;
  readonly options: EmbedOptions;
  readonly notes: readonly string[];
}

/** Reads an embed's address: its query (`?a=b`) and its fragment (`#…`). Never throws. */
export function parseEmbedUrl(search: string, hash: string): ParsedEmbedUrl {
  const { view, notes } = parseUrl(search);
  const params = new URLSearchParams(search);
  const reader = createReader(params);
  const bookmark = /^#event-(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(hash)?.groups?.id;
  const options: EmbedOptions = {
    lang: reader.matching('lang', PATTERNS.lang),
    plain: reader.flag('plain'),
    transparent: reader.flag('transparent'),
    static: reader.flag('static'),
    gestures: reader.oneOf('gestures', gestureChoices) ?? 'auto',
    height: reader.height(),
    childId: reader.matching('childId', PATTERNS.childId),
    secret: secretIn(hash),
    version: reader.count('v'),
    startAtEnd: reader.flag('start_at_end'),
    startAtSlide: reader.count('start_at_slide'),
    initialZoom: reader.count('initial_zoom'),
    hashBookmark: reader.flag('hash_bookmark'),
  };
  return {
    view: {
      ...view,
      // A dialog at the start would take the focus, which is the host's.
      compare: null,
      who: null,
      theme: view.theme ?? themeOfDark(params.get('dark')),
      selection: view.selection ?? (bookmark === undefined ? null : { event: bookmark }),
    },
    options,
    notes: [...notes, ...reader.notes],
  };
}

/**
 * Writes the query of an embed's address, without `?`: the view, then what differs from how an embed usually is.
 * Aliases and what belongs to one host only (`childId`, the secret) are written where they are set.
 * @param msPerPx as for `formatUrl`
 */
export function formatEmbedUrl(view: ViewState, options: EmbedOptions, msPerPx: number): string {
  const one = (on: boolean): string | null => (on ? '1' : null);
  const pairs: [string, string | null][] = [
    ['lang', options.lang],
    ['plain', one(options.plain)],
    ['transparent', one(options.transparent)],
    ['static', one(options.static)],
    ['gestures', options.gestures === 'auto' ? null : options.gestures],
    ['height', options.height === 'frame' ? null : String(options.height)],
    ['childId', options.childId],
    ['v', options.version?.toString() ?? null],
    ['start_at_end', one(options.startAtEnd)],
    ['start_at_slide', options.startAtSlide?.toString() ?? null],
    ['initial_zoom', options.initialZoom?.toString() ?? null],
    ['hash_bookmark', one(options.hashBookmark)],
  ];
  const written = pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeURIComponent(value)}`]));
  return [formatUrl({ ...view, mode: 'read' }, msPerPx), ...written].filter(Boolean).join('&');
}

/** Who gets wheel and fingers, decided: cooperative in a frame, where the page around it scrolls too. */
export type Gestures = Exclude<GestureChoice, 'auto'>;

export const settleGestures = (choice: GestureChoice, isFramed: boolean): Gestures =>
  choice === 'auto' ? (isFramed ? 'cooperative' : 'greedy') : choice;

/** WordPress appends `#?secret=…`. */
function secretIn(hash: string): string | null {
  const secret = new URLSearchParams(/^#\?(?<rest>.*)$/.exec(hash)?.groups?.rest ?? '').get('secret');
  return secret !== null && PATTERNS.secret.test(secret) ? secret : null;
}

/** Datawrapper's word for the colour scheme. */
function themeOfDark(dark: string | null): Theme | null {
  if (dark === 'auto') return 'auto';
  if (dark === null || !PATTERNS.flag.test(dark)) return null;
  return dark === '1' || dark === 'true' ? 'dark' : 'light';
}

function createReader(params: URLSearchParams) {
  const notes: string[] = [];
  const matching = (key: string, pattern: RegExp): string | null => {
    const value = params.get(key);
    if (value === null || pattern.test(value)) return value;
    notes.push(`${key}=${value.slice(0, 40)} is left out`);
    return null;
  };
  return {
    notes,
    matching,
    flag: (key: string): boolean => ['1', 'true'].includes(matching(key, PATTERNS.flag) ?? ''),
    count: (key: string): number | null => {
      const value = matching(key, PATTERNS.count);
      return value === null ? null : Number(value);
    },
    oneOf: <T extends string>(key: string, choices: readonly T[]): T | undefined => {
      const value = matching(key, new RegExp(`^(?:${choices.join('|')})$`));
      return choices.find((choice) => choice === value);
    },
    height: (): EmbedOptions['height'] => {
      const value = matching('height', /^(?:auto|\d{1,5})$/);
      if (value === null || value === 'auto') return value ?? 'frame';
      return Math.min(Math.max(Number(value), HEIGHTS.min), HEIGHTS.max);
    },
  };
}
