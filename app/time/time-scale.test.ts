import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorToPowerOfTwo, resolutionOf } from './resolution';
import { span } from './span';
import { timeScale } from './time-scale';
import { cssPx, formatIso, instant, millis, parseInstant } from './units';

describe('timeScale', () => {
  const scale = timeScale(span(1000, 3000), cssPx(500));

  it('puts the ends of the window at the edges', () => {
    expect(scale.toPx(instant(1000))).toBe(0);
    expect(scale.toPx(instant(3000))).toBe(500);
    expect(scale.toPx(instant(Number.POSITIVE_INFINITY))).toBe(Number.POSITIVE_INFINITY);
  });

  it('converts there and back', () => {
    expect(scale.toInstant(scale.toPx(instant(1234)))).toBe(1234);
    expect(scale.toMillis(scale.toWidth(millis(77)))).toBe(77);
    expect(scale.msPerPx).toBe(4);
  });

  it('refuses a width of nothing and a window without end', () => {
    expect(() => timeScale(span(0, 1), cssPx(0))).toThrow(RangeError);
    expect(() => timeScale(span(0, Number.POSITIVE_INFINITY), cssPx(10))).toThrow(RangeError);
  });
});

describe('resolution', () => {
  it('stays the same through small zooms', () => {
    expect(resolutionOf(span(0, 1_100_000), cssPx(1000))).toBe(1024);
    expect(resolutionOf(span(0, 2_000_000), cssPx(1000))).toBe(1024);
    expect(resolutionOf(span(0, 2_048_000), cssPx(1000))).toBe(2048);
  });

  it('is a power of two with r ≤ true ms per px < 2r', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        const floor = floorToPowerOfTwo(value);
        expect(Number.isInteger(Math.log2(floor))).toBe(true);
        expect(floor <= value && value < 2 * floor).toBe(true);
      }),
    );
  });

  it('refuses what has no such power', () => {
    expect(() => floorToPowerOfTwo(0)).toThrow(RangeError);
    expect(() => floorToPowerOfTwo(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe('units', () => {
  it('read instants in UTC only', () => {
    expect(parseInstant('2022-03-24T00:00:00Z')).toBe(Date.UTC(2022, 2, 24));
    expect(formatIso(parseInstant('2022-03-24T00:00:00Z'))).toBe('2022-03-24T00:00:00.000Z');
    expect(() => parseInstant('2022-03-24T00:00:00')).toThrow(/UTC/);
    expect(() => parseInstant('not a date, Z')).toThrow(RangeError);
    expect(() => instant(Number.NaN)).toThrow(/an instant/);
  });
});
