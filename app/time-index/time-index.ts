/**
 * Marks in order of start, to be asked what overlaps a window.
 *
 * Must not know: what a mark is; it is a position in these arrays.
 */
import type { Span } from '../time/span';

/** Parallel columns, one row a mark. */
export interface MarkColumns {
  /** Milliseconds UTC, ascending; -Infinity where open. */
  readonly starts: Float64Array;
  /** Exclusive; Infinity where open. */
  readonly ends: Float64Array;
  readonly weights: Float32Array;
  readonly lanes: Uint16Array;
  readonly laneCount: number;
}

export type TimeIndex = MarkColumns;

/** Takes the columns as they are. Throws a RangeError where they differ in length or are not in order. */
export function buildTimeIndex(columns: MarkColumns): TimeIndex {
  const { starts, ends, weights, lanes } = columns;
  if (ends.length !== starts.length || weights.length !== starts.length || lanes.length !== starts.length) {
    throw new RangeError('the columns of a time index must be equally long');
  }
  if (starts.some((start, at) => start < (starts[at - 1] ?? -Infinity))) {
    throw new RangeError('the starts of a time index must ascend');
  }
  return columns;
}

/** Positions of the marks that share an instant with the window, in order of start. */
export function overlapping({ starts, ends }: TimeIndex, window: Span): number[] {
  const found: number[] = [];
  starts.forEach((start, at) => {
    if (start < window.end && (ends[at] ?? start) > window.start) found.push(at);
  });
  return found;
}
