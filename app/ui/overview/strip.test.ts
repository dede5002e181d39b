import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, duration, type Span, span } from '../../time/span';
import { dragBrush, type Grip } from './brush';
import { findGaps } from './gaps';
import { binEvents } from './strip-bins';
import { FOLD, stripScale } from './strip-scale';
import { yearTicks } from './year-ticks';

const year = (at: number) => Date.UTC(at, 0);
const years = (from: number, to: number): Span => span(year(from), year(to));
const extent = years(1940, 2030);

describe('findGaps', () => {
  it.each<[string, number[], [number, number][]]>([
    ['no event', [], []],
    ['one event', [1950], []],
    ['events close to each other', [2000, 2003, 2006], []],
    ['a long silence', [1945, 1995, 1997], [[1945, 1995]]],
    [
      'two of them',
      [1940, 1970, 1971, 2020],
      [
        [1940, 1970],
        [1971, 2020],
      ],
    ],
  ])('between %s', (_, starts, silences) => {
    const gaps = findGaps(starts.map(year), extent);
    expect(gaps).toHaveLength(silences.length);
    for (const [at, [from, to]] of silences.entries()) {
      const gap = gaps[at];
      if (gap === undefined) throw new Error('a gap is missing');
      expect(contains(years(from, to), gap)).toBe(true);
      expect(duration(gap)).toBeGreaterThan(0.85 * duration(years(from, to)));
    }
  });

  it('leaves out no event, and none overlaps the next', () => {
    const starts = fc.array(fc.integer({ min: extent.start, max: extent.end }), { maxLength: 30 });
    fc.assert(
      fc.property(starts, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => a - b);
        const gaps = findGaps(sorted, extent);
        for (const gap of gaps) expect(sorted.some((at) => gap.start <= at && at < gap.end)).toBe(false);
        gaps.slice(1).forEach((gap, at) => {
          expect(gap.start).toBeGreaterThan(gaps[at]?.end ?? 0);
        });
      }),
    );
  });

  it('begins behind what has no start', () => {
    const gaps = findGaps([Number.NEGATIVE_INFINITY, year(2000)], extent);
    expect(gaps.every((gap) => contains(extent, gap))).toBe(true);
  });
});

describe('stripScale', () => {
  const fold = years(1950, 1990);
  const scale = stripScale(extent, 1000, [fold]);

  it('reaches from edge to edge', () => {
    expect(scale.toPx(extent.start)).toBe(0);
    expect(scale.toPx(extent.end)).toBeCloseTo(1000);
  });

  it('folds a stretch to a few pixels', () => {
    expect(scale.toPx(fold.end) - scale.toPx(fold.start)).toBeCloseTo(FOLD);
  });

  it('a year is as long before the fold as behind it', () => {
    const longBefore = scale.toPx(year(1945)) - scale.toPx(year(1941));
    const longBehind = scale.toPx(year(2025)) - scale.toPx(year(2021));
    expect(longBefore).toBeCloseTo(longBehind);
  });

  it('there and back is the same, and later is further right', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.double({ min: 0, max: 1000, noNaN: true }),
        (a, b) => {
          expect(scale.toPx(scale.toInstant(a))).toBeCloseTo(a, 3);
          if (a < b - 0.01) expect(scale.toInstant(a)).toBeLessThan(scale.toInstant(b));
        },
      ),
    );
  });
});

describe('binEvents', () => {
  const scale = stripScale(years(2000, 2010), 100, []);
  const bin = (starts: number[], events = starts.map((_, at) => at)) =>
    binEvents({ starts, toneOf: (event) => event % 3 }, events, { scale, slot: 10, tones: 2 });

  it('counts each event in the slot that it begins in', () => {
    const { totals, slots } = bin(
      [2000.1, 2000.2, 2005.5].map((at) => year(2000) + (at - 2000) * duration(years(2000, 2001))),
    );
    expect(slots).toBe(10);
    expect([...totals]).toEqual([2, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('counts what begins outside at the nearest edge', () => {
    const { totals } = bin([Number.NEGATIVE_INFINITY, year(1990), year(2020)]);
    expect([totals[0], totals.at(-1)]).toEqual([2, 1]);
  });

  it('counts every event once, by topic and in all', () => {
    const starts = fc.array(fc.integer({ min: year(1990), max: year(2020) }), { maxLength: 40 });
    fc.assert(
      fc.property(starts, (all) => {
        const { counts, totals } = bin(all);
        const sum = (of: Uint32Array) => of.reduce((total, one) => total + one, 0);
        expect(sum(totals)).toBe(all.length);
        expect(sum(counts)).toBe(all.length);
      }),
    );
  });
});

describe('yearTicks', () => {
  const widthOf = (text: string) => text.length * 7;

  it.each([300, 700, 1400])('on %i pixels are round years that do not touch, none in a fold', (width) => {
    const fold = years(1950, 1990);
    const scale = stripScale(extent, width, [fold]);
    const ticks = yearTicks(scale, widthOf);
    expect(ticks.length).toBeGreaterThan(1);
    for (const [at, { px, label }] of ticks.entries()) {
      expect(scale.toPx(year(Number(label)))).toBeCloseTo(px);
      expect(px).toBeGreaterThanOrEqual((ticks[at - 1]?.px ?? -100) + widthOf('2000'));
      expect(px + widthOf(label)).toBeLessThanOrEqual(width);
      expect(year(Number(label)) > fold.start && year(Number(label)) < fold.end).toBe(false);
    }
  });
});

describe('dragBrush', () => {
  const bounds = extent;
  const window = years(2000, 2010);
  const min = duration(years(2000, 2001));
  const drag = (grip: Grip, to: number, from = window) => dragBrush(from, grip, { to, min, bounds });

  it.each<[Grip, number, Span]>([
    ['start', 1995, years(1995, 2010)],
    ['end', 2020, years(2000, 2020)],
    // No further than bounds and other edge allow.
    ['start', 1900, years(1940, 2010)],
    ['end', 2100, years(2000, 2030)],
    ['end', 1980, span(year(2000), year(2000) + min)],
    ['start', 2020, span(year(2010) - min, year(2010))],
  ])('the %s to %i', (grip, to, expected) => {
    expect(drag(grip, year(to))).toEqual(expected);
  });

  it('the middle takes both edges along, as far as the bounds', () => {
    const moved = drag('middle', year(2015));
    expect(duration(moved)).toBe(duration(window));
    expect((moved.start + moved.end) / 2).toBe(year(2015));
    expect(drag('middle', year(1900))).toEqual(span(bounds.start, bounds.start + duration(window)));
  });

  it('never leaves the bounds, never gets too short', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Grip>('start', 'end', 'middle'),
        fc.integer({ min: year(1800), max: year(2200) }),
        (grip, to) => {
          const after = drag(grip, to);
          expect(contains(bounds, after)).toBe(true);
          expect(duration(after)).toBeGreaterThanOrEqual(min);
        },
      ),
    );
  });
});
