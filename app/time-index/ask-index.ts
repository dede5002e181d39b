/**
 * The questions that a time index answers. Each takes a lane, or asks all of them.
 *
 *     window           [──────────)
 *     overlapping   ─────────── ── ────            shares an instant with it, however early it started
 *     starting                  ── ────            starts in it
 *
 * Must not know: what a mark is, pixels.
 */
import type { Span } from '../time/span';
import { firstAbove, firstAtLeast, nextAtLeast } from './bisect';
import { firstEndingAfter, loudestOf } from './in-order-tree';
import { stretchOf, type TimeIndex } from './time-index';

/** Marks that share an instant with the window, by lane, then by start. */
export function overlapping(index: TimeIndex, window: Span, lane?: number): number[] {
  return lanesOf(index, lane).flatMap((each) => {
    const { base, length } = stretchOf(index, each);
    const to = firstAtLeast(index.starts, window.end, base, base + length);
    return placesLasting(index, each, { to, time: window.start }).map((place) => index.marks[place] as number);
  });
}

/** Places of a lane before the place `to` whose marks end after `time`, in order of start. */
export function placesLasting(
  index: TimeIndex,
  lane: number,
  { to, time }: { readonly to: number; readonly time: number },
): number[] {
  const stretch = stretchOf(index, lane);
  const found: number[] = [];
  const next = (from: number) =>
    firstEndingAfter(index.latest, index.ends, stretch, { from, to: to - stretch.base, time });
  for (let at = next(0); at < to - stretch.base; at = next(at + 1)) found.push(stretch.base + at);
  return found;
}

/** How many marks share an instant with the window: those that have started, less those that have ended. */
export function count(index: TimeIndex, window: Span, lane?: number): number {
  return lanesOf(index, lane).reduce((sum, each) => {
    const { base, length } = stretchOf(index, each);
    const started = firstAtLeast(index.starts, window.end, base, base + length);
    return sum + started - firstAbove(index.endsInOrder, window.start, base, base + length);
  }, 0);
}

/** The weightiest mark that starts in the window, the earliest where several are equal; -1 where none starts there. */
export function best(index: TimeIndex, window: Span, lane?: number): number {
  let found = -1;
  for (const each of lanesOf(index, lane)) {
    const stretch = stretchOf(index, each);
    const { base, length } = stretch;
    const from = firstAtLeast(index.starts, window.start, base, base + length);
    const to = firstAtLeast(index.starts, window.end, from, base + length);
    const leaf = loudestOf(index.loudest, index.weights, stretch, [from - base, to - base]);
    if (leaf >= 0 && (found === -1 || isLouder(index, base + leaf, found))) found = base + leaf;
  }
  return found === -1 ? -1 : (index.marks[found] as number);
}

/**
 * How many marks start in each of so many equal parts of a finite window. Long marks count once, where they begin, so
 * that the parts add up. Throws a RangeError unless there is at least one part.
 */
export function histogram(index: TimeIndex, window: Span, buckets: number, lane?: number): Uint32Array {
  const counts = new Uint32Array(buckets);
  for (const each of lanesOf(index, lane)) {
    eachPart(index, { window, buckets, lane: each }, (bucket, from, to) => {
      counts[bucket] = (counts[bucket] as number) + to - from;
    });
  }
  return counts;
}

/**
 * The weightiest mark that starts in each of so many equal parts of a finite window, and how many do, in one lane: -1 and
 * 0 where none does. Throws a RangeError unless there is at least one part.
 */
export function bestOfEach(
  index: TimeIndex,
  window: Span,
  buckets: number,
  lane: number,
): { readonly best: Int32Array; readonly counts: Uint32Array } {
  const best = new Int32Array(buckets).fill(-1);
  const counts = new Uint32Array(buckets);
  const stretch = stretchOf(index, lane);
  const { base } = stretch;
  eachPart(index, { window, buckets, lane }, (bucket, from, to) => {
    counts[bucket] = to - from;
    if (to > from) {
      const leaf = loudestOf(index.loudest, index.weights, stretch, [from - base, to - base]);
      best[bucket] = index.marks[base + leaf] as number;
    }
  });
  return { best, counts };
}

interface Parts {
  readonly window: Span;
  readonly buckets: number;
  readonly lane: number;
}

/** Visits the places `[from, to)` of what starts in each part of a window. */
function eachPart(
  index: TimeIndex,
  { window, buckets, lane }: Parts,
  visit: (bucket: number, from: number, to: number) => void,
): void {
  const step = (window.end - window.start) / buckets;
  if (!(Number.isInteger(buckets) && buckets > 0 && Number.isFinite(step))) {
    throw new RangeError(`a finite window is cut into a whole number of buckets, not ${buckets}`);
  }
  const { base, length } = stretchOf(index, lane);
  let from = firstAtLeast(index.starts, window.start, base, base + length);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const end = bucket + 1 === buckets ? window.end : window.start + (bucket + 1) * step;
    const to = nextAtLeast(index.starts, end, from, base + length);
    visit(bucket, from, to);
    from = to;
  }
}

const isLouder = ({ weights, marks }: TimeIndex, a: number, b: number): boolean => {
  const more = (weights[a] as number) - (weights[b] as number);
  return more > 0 || (more === 0 && (marks[a] as number) < (marks[b] as number));
};

const lanesOf = ({ laneCount }: TimeIndex, lane: number | undefined): readonly number[] =>
  lane === undefined ? Array.from({ length: laneCount }, (_, each) => each) : [lane];
