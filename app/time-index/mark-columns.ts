/**
 * What an index is built from: marks as columns, one row a mark, and the checks that they are fit for it.
 *
 * Must not know: what a mark is.
 */

export interface MarkColumns {
  /** Milliseconds UTC, ascending; -Infinity where open. */
  readonly starts: Float64Array;
  /** Milliseconds UTC, exclusive; Infinity where open. Equal to the start for an instant, which lasts a millisecond. */
  readonly ends: Float64Array;
  /** How loudly each speaks when there is no room for all. */
  readonly weights: Float32Array;
  /** Which lane each stands in, from 0. */
  readonly lanes: Uint16Array;
  readonly laneCount: number;
  /** 0 where a mark is left out, by a filter for example. */
  readonly visible?: Uint8Array;
}

/** Throws a RangeError that says which column and which mark is wrong, and how. */
export function checkColumns(columns: MarkColumns): void {
  checkLengths(columns);
  const { starts, ends, weights, lanes, laneCount } = columns;
  let before = -Infinity;
  for (let mark = 0; mark < starts.length; mark += 1) {
    const start = starts[mark] as number;
    const end = ends[mark] as number;
    if (!(start >= before && start < Infinity)) throw outOfOrder(mark, start, before);
    if (!(end >= start && end > -Infinity)) throw new RangeError(`mark ${mark} ends at ${end}, before it starts`);
    if (Number.isNaN(weights[mark])) throw new RangeError(`mark ${mark} has no weight`);
    if ((lanes[mark] as number) >= laneCount) {
      throw new RangeError(`mark ${mark} stands in lane ${lanes[mark]}, but there are ${laneCount}`);
    }
    before = start;
  }
}

function checkLengths({
  starts,
  ends,
  weights,
  lanes,
  laneCount,
  visible = new Uint8Array(starts.length),
}: MarkColumns) {
  if (!Number.isInteger(laneCount) || laneCount < 0 || laneCount > 0x1_0000) {
    throw new RangeError(`a time index has 0 to 65 536 lanes, not ${laneCount}`);
  }
  for (const [name, { length }] of Object.entries({ ends, weights, lanes, visible })) {
    if (length !== starts.length) throw new RangeError(`there are ${starts.length} starts, but ${length} ${name}`);
  }
}

const outOfOrder = (mark: number, start: number, before: number) =>
  new RangeError(
    Number.isFinite(start)
      ? `marks must be in order of start, but mark ${mark} starts at ${start}, after one at ${before}`
      : `mark ${mark} cannot start at ${start}`,
  );
