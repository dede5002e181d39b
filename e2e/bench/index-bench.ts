/**
 * How fast the time index is: a million events, a fifth of them spans, some decades long, in eight lanes.
 *
 * Times here are of this machine on this day; unit tests hold none. Must not know: the app, a browser.
 */

import { type Span, span } from '../../app/time/span';
import { cssPx, DAY, MEAN_YEAR } from '../../app/time/units';
import { bestOfEach } from '../../app/time-index/ask-index';
import { levelOfDetail } from '../../app/time-index/level-of-detail';
import type { MarkColumns } from '../../app/time-index/mark-columns';
import { queryWindow } from '../../app/time-index/query-window';
import { buildTimeIndex, type TimeIndex } from '../../app/time-index/time-index';

const EVENTS = 1_000_000;
const FEW = 150;
const LANES = 8;
const BUCKETS = 400;
const YEARS = 80;

const WIDTH = cssPx(1200);
const ROWS = Uint8Array.from({ length: LANES }, () => 3);

/** Prints the figures. */
export function runIndexBench(): void {
  const columns = seededColumns(EVENTS);
  const builds = repeat(9, () => buildTimeIndex(columns));
  print(`build ${EVENTS} marks`, builds.times);
  for (const [name, length] of windows) {
    const spans = seededWindows(400, length);
    print(
      `${BUCKETS} buckets × ${LANES} lanes, ${name}`,
      repeat(spans.length, (at) => askAll(builds.last, spans[at])).times,
    );
  }
  benchLevels(builds.last, `${EVENTS} marks`);
  benchLevels(buildTimeIndex(seededColumns(FEW)), `${FEW} marks`);
}

/** A new level is asked for after a zoom; a new window after a pan of a view's length. */
function benchLevels(index: TimeIndex, of: string): void {
  for (const [name, length] of windows) {
    const zooms: number[] = [];
    const pans: number[] = [];
    let items = 0;
    for (const first of seededWindows(12, length)) {
      const fresh = { ...index };
      for (let step = 0; step < 8; step += 1) {
        const view = span(first.start + step * length, first.end + step * length);
        const { times, last } = once(() => ask(fresh, view));
        (step === 0 ? zooms : pans).push(...times);
        items = Math.max(items, last);
      }
    }
    print(`level of detail of ${of}, ${name}, after a zoom`, zooms);
    print(`  after a pan; at most ${items} items`, pans);
  }
}

const ask = (index: TimeIndex, view: Span): number =>
  levelOfDetail(index, {
    ...queryWindow(view, WIDTH),
    rows: ROWS,
    labelWidth,
    clusterWidth: cssPx(46),
    budget: 300,
  }).length;

const labelWidth = (mark: number) => cssPx(90 + ((mark * 67) % 170));

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
    sum += bestOfEach(index, window, BUCKETS, lane).best.length;
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
  // The engine compiles what runs often: not measured.
  for (let warm = 0; warm < Math.min(times / 2, 50); warm += 1) last = run(warm);
  const measured = Array.from({ length: times }, (_, at) => {
    const before = performance.now();
    last = run(at);
    return performance.now() - before;
  });
  return { times: measured, last };
}

function once<T>(run: () => T): { readonly times: readonly number[]; readonly last: T } {
  const before = performance.now();
  const last = run();
  return { times: [performance.now() - before], last };
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0).toFixed(2);
  console.log(`${what.padEnd(64)} median ${at(0.5).padStart(8)} ms   p99 ${at(0.99).padStart(8)} ms`);
}
