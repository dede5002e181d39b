/**
 * Bursts: stretches of time in which marks begin thick and fast, against how the same marks begin on the whole.
 *
 *     │ │      ││││ ││         │        │││││││      │
 *              └─burst─┘                └burst┘
 *
 * The measure is the marks' own: a burst goes on while the next beginning follows within the median of all pauses, and
 * counts as one where it holds a fair share of all marks. Scale-free: minutes and millennia alike.
 * Must not know: what a mark is, pixels.
 */
import { type Span, span } from '../time/span';
import { stretchOf, type TimeIndex } from './time-index';

export interface Burst {
  /** From its first beginning to just after its last. */
  readonly span: Span;
  /** How many marks begin in it. */
  readonly count: number;
}

/** Fewer than this are neighbours, not a burst. */
const FEWEST = 5;
/** And no smaller share of all marks: so there are fifty bursts at the most, whatever the data. */
const LEAST_SHARE = 0.02;

/**
 * The bursts in order of time; lanes from `laneCount` on are left out.
 *
 * @param laneCount how many lanes count, from the first; all unless given
 */
export function findBursts(index: TimeIndex, laneCount = index.laneCount): readonly Burst[] {
  const starts = startsInOrder(index, laneCount);
  const pause = medianPause(starts);
  const fewest = Math.max(FEWEST, Math.ceil(starts.length * LEAST_SHARE));
  const bursts: Burst[] = [];
  for (let first = 0, at = 1; at <= starts.length; at += 1) {
    if (at < starts.length && startAt(starts, at) - startAt(starts, at - 1) <= pause) continue;
    if (at - first >= fewest) {
      bursts.push({ span: span(startAt(starts, first), startAt(starts, at - 1) + 1), count: at - first });
    }
    first = at;
  }
  // One burst of everything is no burst: then they all begin alike.
  return bursts.length === 1 && bursts[0]?.count === starts.length ? [] : bursts;
}

const startAt = (starts: Float64Array, at: number): number => starts[at] ?? 0;

/** Marks with an open start begin at no time. */
function startsInOrder(index: TimeIndex, laneCount: number): Float64Array {
  if (laneCount === 0) return new Float64Array();
  const last = stretchOf(index, laneCount - 1);
  return index.starts
    .slice(0, last.base + last.length)
    .filter(Number.isFinite)
    .sort();
}

/** Of the pauses between beginnings that do not coincide; 0 where there is none, or all are alike and tell nothing. */
function medianPause(starts: Float64Array): number {
  const pauses = starts
    .map((start, at) => start - startAt(starts, at - 1))
    .subarray(1)
    .filter((pause) => pause > 0)
    .sort();
  const median = pauses[pauses.length >> 1] ?? 0;
  return median === pauses.at(-1) ? 0 : median;
}
