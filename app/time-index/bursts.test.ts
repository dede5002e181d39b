import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../time/units';
import { findBursts } from './bursts';
import { buildTimeIndex } from './time-index';

/** An index of marks of a day each in one lane, or in the lanes given. */
function indexOf(starts: readonly number[], lanes: readonly number[] = []) {
  const rows = starts.map((start, at) => ({ start: start * DAY, lane: lanes[at] ?? 0 }));
  rows.sort((a, b) => a.start - b.start);
  return buildTimeIndex({
    starts: Float64Array.from(rows, ({ start }) => start),
    ends: Float64Array.from(rows, ({ start }) => (Number.isFinite(start) ? start + DAY : 0)),
    weights: new Float32Array(rows.length),
    lanes: Uint16Array.from(rows, ({ lane }) => lane),
    laneCount: 1 + Math.max(0, ...lanes),
  });
}

/** The bursts as days and counts. */
const burstsOf = (starts: readonly number[], lanes?: readonly number[], laneCount?: number) =>
  findBursts(indexOf(starts, lanes), laneCount).map(({ span, count }) => [
    span.start / DAY,
    Math.floor(span.end / DAY),
    count,
  ]);

describe('bursts', () => {
  it.each<[string, number[], number[][]]>([
    ['none of nothing', [], []],
    ['none of one', [7], []],
    ['none of four at once', [0, 100, 100, 100, 100, 200, 300], []],
    ['one of five at once', [0, 100, 100, 100, 100, 100, 200, 300], [[100, 100, 5]]],
    ['none where all begin alike', [0, 10, 20, 30, 40, 50, 60], []],
    ['none where all coincide', [5, 5, 5, 5, 5, 5], []],
    [
      'two with quiet between',
      [0, 100, 101, 102, 103, 104, 300, 500, 501, 502, 503, 504, 505, 800],
      [
        [100, 104, 5],
        [500, 505, 6],
      ],
    ],
    ['none for an open start', [-Infinity, -Infinity, -Infinity, -Infinity, -Infinity, 10, 500, 1000], []],
  ])('%s', (_, starts, expected) => {
    expect(burstsOf(starts)).toEqual(expected);
  });

  it('leave out the lanes that do not count', () => {
    const starts = [0, 100, 101, 102, 103, 104, 300, 500];
    const lanes = starts.map((start) => (start > 99 && start < 105 ? 1 : 0));
    expect(burstsOf(starts, lanes)).toEqual([[100, 104, 5]]);
    expect(burstsOf(starts, lanes, 1)).toEqual([]);
    expect(burstsOf(starts, lanes, 0)).toEqual([]);
  });

  it('are apart, in order, hold what they say, and are the same at any scale', () => {
    const days = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 120 });
    fc.assert(
      fc.property(days, (starts) => {
        const found = burstsOf(starts);
        found.forEach(([from = 0, to = 0, count], at) => {
          expect(starts.filter((start) => start >= from && start <= to)).toHaveLength(count ?? 0);
          expect(count).toBeGreaterThanOrEqual(5);
          expect(from).toBeGreaterThan(found[at - 1]?.[1] ?? -1);
        });
        expect(found.length).toBeLessThanOrEqual(50);
        const slow = burstsOf(starts.map((start) => start * 365));
        expect(slow).toEqual(found.map(([from = 0, to = 0, count]) => [from * 365, to * 365, count]));
      }),
    );
  });
});
