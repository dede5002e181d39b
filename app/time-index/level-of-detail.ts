/**
 * Which marks get a place of their own in a window, and which are counted in clusters.
 *
 * The weightiest come first, each in the first row of its lane where its bar and its label fit; the rest are counted by
 * buckets of absolute time. Must not know: what a mark is, how it is drawn.
 */
import type { Span } from '../time/span';
import { type CssPx, instant } from '../time/units';
import { overlapping } from './ask-index';
import type { LodItem } from './lod-item';
import { placeOf, type TimeIndex } from './time-index';

export interface LodQuery {
  /** The padded query window. */
  readonly window: Span;
  /** Milliseconds per CSS pixel, a power of two; on screen it is less than twice this. */
  readonly resolution: number;
  /** Text rows of each lane, one at the least. */
  readonly rows: Uint8Array;
  /** Width of a mark and its label. */
  readonly labelWidth: (mark: number) => CssPx;
  readonly clusterWidth: CssPx;
  /** At most so many items. */
  readonly budget: number;
  /** Marks that always get an item of their own. */
  readonly pinned?: readonly number[];
}

/** Every mark that overlaps the window, in exactly one item. */
export function levelOfDetail(index: TimeIndex, query: LodQuery): LodItem[] {
  const msPerPx = 2 * query.resolution;
  const taken = new Map<string, [number, number][]>();
  const rest = new Map<string, number[]>();
  const items: LodItem[] = [];
  const pinned = new Set(query.pinned);
  const columns = toColumns(index);
  const loudness = (mark: number) => (pinned.has(mark) ? Infinity : (columns.weights[mark] ?? 0));
  const marks = overlapping(index, query.window).sort((a, b) => loudness(b) - loudness(a) || a - b);
  for (const mark of marks) {
    const lane = columns.lanes[mark] ?? 0;
    const start = columns.starts[mark] ?? 0;
    const from = Math.max(start, query.window.start);
    const to = Math.max(columns.ends[mark] ?? start, from + query.labelWidth(mark) * msPerPx);
    const row = items.length < query.budget / 2 ? freeRow(taken, lane, query.rows[lane] ?? 1, [from, to]) : -1;
    if (row >= 0) items.push(eventItem(columns, mark, row));
    else {
      const bucket = `${lane}/${Math.floor(from / (query.clusterWidth * msPerPx))}`;
      rest.set(bucket, [...(rest.get(bucket) ?? []), mark]);
    }
  }
  for (const [id, members] of rest) items.push(clusterItem(columns, id, members, query.rows));
  return items;
}

function freeRow(taken: Map<string, [number, number][]>, lane: number, rows: number, place: [number, number]): number {
  for (let row = 0; row < rows; row += 1) {
    const places = taken.get(`${lane}/${row}`) ?? [];
    if (places.some(([from, to]) => from < place[1] && place[0] < to)) continue;
    taken.set(`${lane}/${row}`, [...places, place]);
    return row;
  }
  return -1;
}

const eventItem = (index: Columns, mark: number, row: number): LodItem => ({
  kind: 'event',
  id: `e${mark}`,
  event: mark,
  lane: index.lanes[mark] ?? 0,
  row,
  start: instant(index.starts[mark] ?? 0),
  end: instant(index.ends[mark] ?? 0),
});

function clusterItem(index: Columns, id: string, members: readonly number[], rows: Uint8Array): LodItem {
  const [loudest = 0] = members;
  const lane = index.lanes[loudest] ?? 0;
  const starts = members.map((mark) => index.starts[mark] ?? 0);
  return {
    kind: 'cluster',
    id,
    lane,
    row: (rows[lane] ?? 1) - 1,
    start: instant(Math.min(...starts)),
    end: instant(Math.max(...starts)),
    count: members.length,
    loudest,
    members: () => members,
  };
}

interface Columns {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly weights: readonly number[];
  readonly lanes: readonly number[];
}

/** Back from the order of the index to that of the marks. */
function toColumns(index: TimeIndex): Columns {
  const columns = { starts: [] as number[], ends: [] as number[], weights: [] as number[], lanes: [] as number[] };
  for (const mark of index.marks) {
    const { place, lane } = placeOf(index, mark) ?? { place: 0, lane: 0 };
    columns.starts[mark] = index.starts[place] ?? 0;
    columns.ends[mark] = index.ends[place] ?? 0;
    columns.weights[mark] = index.weights[place] ?? 0;
    columns.lanes[mark] = lane;
  }
  return columns;
}
