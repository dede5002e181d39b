/**
 * Marks: what the axis shows, events and articles alike, in one table sorted by start, ready for the time index.
 *
 * Typed arrays, so that a million marks are a merge of two sorted columns. Must not know: the window, pixels.
 */
import { isVague } from '../../data/columns/numbers';
import type { MarkRows } from '../dataset/ahead';
import { type Dataset, type EventIndex, toBounds } from '../dataset/dataset';
import type { LaneTable } from './lanes';

export type Mark =
  | { readonly kind: 'event'; readonly event: EventIndex }
  | { readonly kind: 'source'; readonly source: string };

export interface MarkTable extends Omit<MarkRows, 'places'> {
  readonly size: number;
  readonly laneCount: number;
  /** What a mark is; undefined where there is none. */
  readonly markAt: (mark: number) => Mark | undefined;
  /** Where an event's mark is; undefined where it is not shown. */
  readonly markOf: (event: EventIndex) => number | undefined;
}

/** Articles are few, and the ground that the rest stands on: nothing goes before them. */
const SOURCE_WEIGHT = 1;
/** What is only alluded to gives way to what is told. */
const BACKGROUND_FACTOR = 0.6;

export function buildMarks(dataset: Dataset, shown: readonly EventIndex[], { lanes, laneOf }: LaneTable): MarkTable {
  const articles = articleRows(dataset, lanes.length - 1);
  const { places, ...rows } = dataset.ahead?.(shown.length, laneOf) ?? layMarks(dataset, shown, { articles, laneOf });
  return {
    ...rows,
    size: rows.events.length,
    laneCount: lanes.length,
    markAt: (mark) => toMark(rows.events[mark], articles),
    markOf: (event) => ((places[event] ?? -1) < 0 ? undefined : places[event]),
  };
}

interface Layout {
  readonly articles: readonly ArticleRow[];
  readonly laneOf: Uint16Array;
}

/** Events and articles as one, in order. */
export function layMarks(dataset: Dataset, shown: readonly EventIndex[], { articles, laneOf }: Layout): MarkRows {
  const { weights, background, vague } = dataset.numbers.columns;
  const table = emptyTable(shown.length + articles.length);
  const places = new Int32Array(dataset.events.length).fill(-1);
  let next = 0;
  shown.forEach((event, at) => {
    const [start, end] = [dataset.starts[event] as number, dataset.ends[event] as number];
    for (; next < articles.length && isBefore(articles[next], start, end); next += 1)
      put(table, at + next, articles[next]);
    const mark = at + next;
    table.starts[mark] = start;
    table.ends[mark] = end;
    table.weights[mark] = (weights[event] as number) * (background[event] === 1 ? BACKGROUND_FACTOR : 1);
    table.lanes[mark] = laneOf[event] as number;
    table.vague[mark] = vague[event] as number;
    table.events[mark] = event;
    places[event] = mark;
  });
  for (; next < articles.length; next += 1) put(table, shown.length + next, articles[next]);
  return { ...table, places };
}

interface ArticleRow {
  readonly source: string;
  /** As in `MarkTable.events`. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly lane: number;
  readonly isVague: boolean;
}

/** The articles, with their lane. */
export const articleRows = ({ timeline }: Dataset, lane: number): readonly ArticleRow[] =>
  timeline.sources
    .map(({ id, published }) => {
      const [start, end] = toBounds(published);
      return { source: id, start, end, lane, isVague: isVague(published) };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((row, at) => ({ ...row, number: -1 - at }));

const emptyTable = (size: number) => ({
  starts: new Float64Array(size),
  ends: new Float64Array(size),
  weights: new Float32Array(size),
  lanes: new Uint16Array(size),
  vague: new Uint8Array(size),
  events: new Int32Array(size),
});

const isBefore = (row: ArticleRow | undefined, start: number, end: number): boolean =>
  row !== undefined && (row.start < start || (row.start === start && row.end < end));

function put(table: ReturnType<typeof emptyTable>, mark: number, row: ArticleRow | undefined): void {
  if (row === undefined) return;
  table.starts[mark] = row.start;
  table.ends[mark] = row.end;
  table.weights[mark] = SOURCE_WEIGHT;
  table.lanes[mark] = row.lane;
  table.vague[mark] = row.isVague ? 1 : 0;
  table.events[mark] = row.number;
}

function toMark(event: number | undefined, articles: readonly ArticleRow[]): Mark | undefined {
  if (event === undefined) return undefined;
  if (event >= 0) return { kind: 'event', event };
  const article = articles[-1 - event];
  return article && { kind: 'source', source: article.source };
}
