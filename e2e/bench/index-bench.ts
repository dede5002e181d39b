/**
 * How fast the time index is: a million events, a fifth of them spans, some decades long, in eight lanes.
 *
 * Times here are of this machine on this day; unit tests hold none. Must not know: the app, a browser.
 */

import { type Span, span } from '../../app/time/span';
import { DAY, MEAN_YEAR } from '../../app/time/units';
import { bestOfEach, histogram } from '../../app/time-index/ask-index';
import type { MarkColumns } from '../../app/time-index/mark-columns';
import { buildTimeIndex, type TimeIndex } from '../../app/time-index/time-index';

const EVENTS = 1_000_000;
const LANES = 8;
const BUCKETS = 400;
const YEARS = 80;

/** Prints the figures. */
export function runIndexBench(): void {
  const columns = seededColumns(EVENTS);
  const builds = repeat(7, () => buildTimeIndex(columns));
  print(`build ${EVENTS} marks`, builds.times);
  for (const [name, length] of windows) {
    const spans = seededWindows(100, length);
    print(
      `${BUCKETS} buckets × ${LANES} lanes, ${name}`,
      repeat(spans.length, (at) => askAll(builds.last, spans[at])).times,
    );
  }
}

const windows: readonly [string, number][] = [
  ['everything', YEARS * MEAN_YEAR],
  ['ten years', 10 * MEAN_YEAR],
  ['a month', 30 * DAY],
  ['a day', DAY],
];

/** The weightiest and the number of each bucket of each lane. */
function askAll(index: TimeIndex, window: Span | undefined): number {
  if (window === undefined) return 0;
  let sum = 0;
  for (let lane = 0; lane < LANES; lane += 1) {
    sum += bestOfEach(index, window, BUCKETS, lane).length + histogram(index, window, BUCKETS, lane).length;
  }
  return sum;
}

function seededColumns(length: number): MarkColumns {
  const random = seeded(7);
  const starts = Float64Array.from({ length }, () => Math.floor(random() * YEARS * MEAN_YEAR)).sort();
  return {
    starts,
    ends: starts.map((start) => start + seededLength(random)),
    weights: Float32Array.from({ length }, random),
    lanes: Uint16Array.from({ length }, () => Math.floor(random() * LANES)),
    laneCount: LANES,
  };
}

/** Four of five last a day; the rest from a day to thirty years, short ones more often. */
const seededLength = (random: () => number): number =>
  Math.round(random() < 0.8 ? DAY : DAY * ((30 * MEAN_YEAR) / DAY) ** random());

function seededWindows(count: number, length: number): Span[] {
  const random = seeded(11);
  return Array.from({ length: count }, () => {
    const start = random() * (YEARS * MEAN_YEAR - length);
    return span(start, start + length);
  });
}

/** Mulberry32: the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function repeat<T>(times: number, run: (at: number) => T): { readonly times: number[]; readonly last: T } {
  let last = run(0);
  const measured = Array.from({ length: times }, (_, at) => {
    const before = performance.now();
    last = run(at);
    return performance.now() - before;
  });
  return { times: measured, last };
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0).toFixed(2);
  console.log(`${what.padEnd(44)} median ${at(0.5).padStart(8)} ms   p99 ${at(0.99).padStart(8)} ms`);
}
