/**
 * The link as a codec: `parseUrl` and `formatUrl`, round trip guaranteed.
 *
 * Readable by people, defaults left out, every value checked by itself: what is unknown or invalid is left out with a
 * note, the rest is kept. Version 1 (`u`, left out). A later version adds an upgrader from the one before.
 * Must not know: `window`, the store, which ids exist.
 */
import {
  clocks,
  defaultView,
  exerciseKinds,
  type FilterKey,
  type Filters,
  filterKeys,
  groupings,
  modes,
  themes,
  type ViewState,
} from './view-state';
import { formatWindow, parseWindow } from './window-codec';

/** Links of a later version are read as far as they are understood, with a note. */
const URL_VERSION = 1;

/** Known to the grammar and read elsewhere (the embed), so not worth a note. */
const READ_ELSEWHERE = new Set(
  (
    'v lang plain transparent static gestures height childId ' +
    // What TimelineJS, Datawrapper and Pym add to the address of a frame.
    'start_at_end start_at_slide initial_zoom hash_bookmark dark initialWidth parentTitle parentUrl'
  ).split(' '),
);

/** Whether a parameter is of the frame, and says nothing of the view. */
export const isReadElsewhere = (key: string): boolean => READ_ELSEWHERE.has(key);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_QUERY = 200;

export interface ParsedUrl {
  readonly view: ViewState;
  /** One sentence for each parameter that was not understood. */
  readonly notes: readonly string[];
  /** The parts of ours that could not be read, as they stand in the link, long ones shortened. */
  readonly leftOut: readonly string[];
}

/** Reads the query of an address (`?a=b` or `a=b`). Never throws. */
export function parseUrl(search: string): ParsedUrl {
  const reader = createReader(new URLSearchParams(search));
  reader.version();
  const event = reader.id('event');
  const evidence = reader.count('evidence');
  const view: ViewState = {
    data: reader.text('data', 2000),
    mode: reader.choice('mode', modes) ?? defaultView.mode,
    selection: event === null ? null : { event, ...(evidence === null ? {} : { evidence }) },
    article: maybeArticle(event, reader.id('article')),
    window: reader.window(),
    query: reader.text('q', MAX_QUERY) ?? '',
    filters: reader.filters(),
    background: reader.flag('background'),
    group: reader.choice('group', groupings) ?? defaultView.group,
    clock: reader.choice('clock', clocks) ?? defaultView.clock,
    asOf: reader.day('asof'),
    compare: reader.id('compare'),
    who: reader.id('who'),
    story: reader.id('story'),
    step: reader.count('step'),
    exercise: reader.choice('exercise', exerciseKinds),
    seed: reader.count('seed'),
    session: reader.id('session'),
    theme: reader.choice('theme', themes),
  };
  return { view, notes: reader.notes(), leftOut: reader.leftOut };
}

/**
 * Writes the query of an address, without `?`; '' where everything is as by default.
 * @param msPerPx how much time a pixel stands for: the window's ends are cut so that the error stays under one pixel.
 */
export function formatUrl(view: ViewState, msPerPx: number): string {
  const pairs: [string, string | null][] = [
    ['data', view.data],
    ['mode', view.mode === defaultView.mode ? null : view.mode],
    ['event', view.selection?.event ?? null],
    ['evidence', view.selection?.evidence?.toString() ?? null],
    ['article', view.selection === null ? view.article : null],
    ...formatWindow(view.window, msPerPx),
    ['q', view.query || null],
    ...filterKeys.map((key): [string, string | null] => [key, view.filters[key].join(',') || null]),
    ['background', view.background === null ? null : view.background ? '1' : '0'],
    ['group', view.group === defaultView.group ? null : view.group],
    ['clock', view.clock === defaultView.clock ? null : view.clock],
    ['asof', view.asOf],
    ['compare', view.compare],
    ['who', view.who],
    ['story', view.story],
    ['step', view.step?.toString() ?? null],
    ['exercise', view.exercise],
    ['seed', view.seed?.toString() ?? null],
    ['session', view.session],
    ['theme', view.theme],
  ];
  return pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeReadably(value)}`])).join('&');
}

/** An article is opened by itself only where no event is: an event opens its own. */
const maybeArticle = (event: string | null, article: string | null): string | null => (event === null ? article : null);

/** Commas, colons and slashes may stand in a query as they are, and people read them better so. */
const encodeReadably = (value: string): string =>
  encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');

/** Browsers read the 31st of February as a day in March. */
function isDay(iso: string): boolean {
  const at = Date.parse(iso);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
}

const SHOWN = 20;
const shortened = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);

/** Reads each parameter once and remembers what it could not use. */
function createReader(params: URLSearchParams) {
  const seen = new Set<string>();
  const notes: string[] = [];
  const leftOut: string[] = [];
  const read = (key: string): string | null => {
    seen.add(key);
    return params.get(key);
  };
  const refuse = (key: string, value: string, wanted: string): null => {
    leftOut.push(`${key}=${shortened(value)}`);
    notes.push(`${key}=${value} is left out: ${wanted} is expected`);
    return null;
  };
  const matching = (key: string, pattern: RegExp, wanted: string): string | null => {
    const value = read(key);
    return value === null || pattern.test(value) ? value : refuse(key, value, wanted);
  };
  const reader = {
    leftOut,
    id: (key: string) => matching(key, ID, 'an id'),
    day: (key: string) => {
      const value = matching(key, /^\d{4}-\d\d-\d\d$/, 'a day such as 2022-03-24');
      return value === null || isDay(value) ? value : refuse(key, value, 'a day that exists');
    },
    count: (key: string) => {
      const value = matching(key, /^[1-9]\d{0,5}$/, 'a number from 1');
      return value === null ? null : Number(value);
    },
    flag: (key: string) => {
      const value = matching(key, /^(?:1|0|true|false)$/, '1 or 0');
      return value === null ? null : value === '1' || value === 'true';
    },
    text: (key: string, longest: number) => {
      const value = read(key);
      if (value === null || value === '') return null;
      return value.length <= longest ? value : refuse(key, shortened(value), `at most ${longest} characters`);
    },
    choice: <T extends string>(key: string, choices: readonly T[]): T | null => {
      const value = read(key);
      if (value === null) return null;
      return choices.find((choice) => choice === value) ?? refuse(key, value, `one of ${choices.join(', ')}`);
    },
    window: () => {
      const [from, to] = [read('from'), read('to')];
      if (from === null && to === null) return null;
      return (
        parseWindow(from ?? '', to ?? '') ?? refuse('from', `${from}&to=${to}`, 'two UTC dates, the later one last')
      );
    },
    filters: (): Filters => {
      const of = (key: FilterKey): readonly string[] =>
        (read(key) ?? '')
          .split(',')
          .filter((value) => value !== '' && (ID.test(value) || refuse(key, value, 'an id') !== null));
      return Object.fromEntries(filterKeys.map((key) => [key, [...new Set(of(key))]])) as unknown as Filters;
    },
    version: () => {
      const version = reader.count('u');
      if (version !== null && version > URL_VERSION) notes.push(`u=${version}: this link was made by a newer version`);
    },
    notes: () => [
      ...notes,
      ...[...new Set(params.keys())]
        .filter((key) => !seen.has(key) && !READ_ELSEWHERE.has(key))
        .map((key) => `${key} is not a parameter of this page`),
    ],
  };
  return reader;
}
