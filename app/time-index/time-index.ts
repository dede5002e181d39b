/**
 * The time index: built once over sorted columns, then only asked. Flat typed arrays, integers as answers.
 *
 *     marks by lane        lane 0 ────────────┬ lane 1 ─────┬ lane 2 …      a place: position in this order
 *     marks      place → mark (its row in the columns)
 *     starts, ends, weights                    as in the columns, by place; within a lane in order of start
 *     endsInOrder                              each lane's ends sorted, for counts
 *     loudest    tree over weights             the weightiest of any range
 *     latest     tree over ends                what started before a window and still lasts
 *     spans      places of what lasts longer than `SPAN`, by weight: few, and the ones that cross windows
 *
 * Must not know: what a mark is, pixels.
 */
import { firstAtLeast } from './bisect';
import { buildLatest, buildLoudest, type Stretch } from './in-order-tree';
import { checkColumns, type MarkColumns } from './mark-columns';
import { type RankedSpans, rankSpans } from './rank-spans';

export interface TimeIndex {
  /** How many marks it holds: the visible ones. */
  readonly size: number;
  readonly laneCount: number;
  /** Lane `i` is at the places `[laneStarts[i], laneStarts[i + 1])`. */
  readonly laneStarts: Uint32Array;
  readonly marks: Uint32Array;
  readonly starts: Float64Array;
  /** After its start for every mark: an instant lasts a millisecond. */
  readonly ends: Float64Array;
  readonly weights: Float32Array;
  readonly endsInOrder: Float64Array;
  readonly loudest: Uint32Array;
  readonly latest: Float64Array;
  readonly spans: Uint32Array;
  /** How long each of `spans` lasts, in ms. */
  readonly spanLengths: Float64Array;
  /** The spans of lane `i` are `[spanStarts[i], spanStarts[i + 1])` of `spans`. */
  readonly spanStarts: Uint32Array;
}

/** A mark that lasts longer than this many milliseconds, a day and a half, is kept among the spans. */
export const SPAN = 2 ** 27;

/** Builds the index of the visible marks. Copies: the columns may change after. Throws a RangeError on unfit columns. */
export function buildTimeIndex(columns: MarkColumns): TimeIndex {
  checkColumns(columns);
  const index = sortByLane(columns);
  for (let lane = 0; lane < index.laneCount; lane += 1) {
    const stretch = stretchOf(index, lane);
    buildLoudest(index.loudest, index.weights, stretch);
    buildLatest(index.latest, index.ends, stretch);
    index.endsInOrder.subarray(stretch.base, stretch.base + stretch.length).sort();
  }
  return { ...index, ...rankSpans(index, SPAN) };
}

/** Where a lane lies in the arrays. Throws a RangeError where there is no such lane. */
export function stretchOf(
  { laneStarts, laneCount }: Pick<TimeIndex, 'laneStarts' | 'laneCount'>,
  lane: number,
): Stretch {
  if (!(Number.isInteger(lane) && lane >= 0 && lane < laneCount)) {
    throw new RangeError(`there are ${laneCount} lanes from 0, and no lane ${lane}`);
  }
  const base = laneStarts[lane] as number;
  return { base, length: (laneStarts[lane + 1] as number) - base };
}

/** Where a mark lies; undefined where it is left out or there is none. */
export function placeOf(index: TimeIndex, mark: number): { readonly place: number; readonly lane: number } | undefined {
  for (let lane = 0; lane < index.laneCount; lane += 1) {
    const to = index.laneStarts[lane + 1] as number;
    const place = firstAtLeast(index.marks, mark, index.laneStarts[lane] as number, to);
    if (place < to && index.marks[place] === mark) return { place, lane };
  }
  return undefined;
}

type Sorted = Omit<TimeIndex, keyof RankedSpans>;

/** Counting sort: keeps the order of start within each lane. */
function sortByLane({ starts, ends, weights, lanes, laneCount, visible }: MarkColumns): Sorted {
  const laneStarts = countLanes(lanes, laneCount, visible);
  const size = laneStarts[laneCount] as number;
  const next = laneStarts.slice();
  const sorted: Sorted = {
    size,
    laneCount,
    laneStarts,
    marks: new Uint32Array(size),
    starts: new Float64Array(size),
    ends: new Float64Array(size),
    weights: new Float32Array(size),
    endsInOrder: new Float64Array(size),
    loudest: new Uint32Array(size),
    latest: new Float64Array(size),
  };
  for (let mark = 0; mark < starts.length; mark += 1) {
    if (visible?.[mark] === 0) continue;
    const lane = lanes[mark] as number;
    const place = next[lane] as number;
    const start = starts[mark] as number;
    next[lane] = place + 1;
    sorted.marks[place] = mark;
    sorted.starts[place] = start;
    sorted.ends[place] = Math.max(ends[mark] as number, start + 1);
    sorted.weights[place] = weights[mark] as number;
  }
  sorted.endsInOrder.set(sorted.ends);
  return sorted;
}

function countLanes(lanes: Uint16Array, laneCount: number, visible: Uint8Array | undefined): Uint32Array {
  const laneStarts = new Uint32Array(laneCount + 1);
  for (let mark = 0; mark < lanes.length; mark += 1) {
    const after = (lanes[mark] as number) + 1;
    if (visible?.[mark] !== 0) laneStarts[after] = (laneStarts[after] as number) + 1;
  }
  for (let lane = 0; lane < laneCount; lane += 1) {
    laneStarts[lane + 1] = (laneStarts[lane + 1] as number) + (laneStarts[lane] as number);
  }
  return laneStarts;
}
