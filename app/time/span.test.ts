import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampTo,
  contains,
  containsInstant,
  duration,
  equals,
  intersect,
  middle,
  overlaps,
  pad,
  panBy,
  type Span,
  span,
  union,
  zoomBy,
} from './span';
import { instant, millis } from './units';

const anySpan = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([start, length]) => span(start, start + length));

/** "  [--)  " → span from the bracket to the parenthesis, in columns. */
const drawn = (line: string): Span => span(line.indexOf('['), line.indexOf(')'));

describe('span', () => {
  it('refuses what ends before it starts, is empty or is not a number', () => {
    expect(() => span(2, 1)).toThrow(RangeError);
    expect(() => span(1, 1)).toThrow(RangeError);
    expect(() => span(Number.NaN, 1)).toThrow(RangeError);
  });

  it('holds its start and not its end', () => {
    expect(containsInstant(span(1, 3), instant(1))).toBe(true);
    expect(containsInstant(span(1, 3), instant(3))).toBe(false);
  });

  it('meets its neighbour without overlapping it', () => {
    expect(overlaps(drawn('[--)     '), drawn('   [--)  '))).toBe(false);
    expect(overlaps(drawn('[--)     '), drawn('  [--)   '))).toBe(true);
    expect(intersect(drawn('[--)     '), drawn('   [--)  '))).toBeUndefined();
    expect(intersect(drawn('[----)   '), drawn('   [--)  '))).toEqual(drawn('   [-)'));
    expect(union(drawn('[-)      '), drawn('   [--)  '))).toEqual(drawn('[-----)'));
  });

  it('is moved into bounds with its length kept, and cut only when longer than they are', () => {
    expect(clampTo(span(-5, 5), span(0, 100))).toEqual(span(0, 10));
    expect(clampTo(span(95, 105), span(0, 100))).toEqual(span(90, 100));
    expect(clampTo(span(-5, 105), span(0, 100))).toEqual(span(0, 100));
  });

  it('keeps the centre in place while it zooms, and stays within the limits', () => {
    const limits = { min: millis(10), max: millis(1000) };
    expect(zoomBy(span(0, 100), 0.5, instant(25), limits)).toEqual(span(12.5, 62.5));
    expect(duration(zoomBy(span(0, 100), 0.01, instant(25), limits))).toBe(10);
    expect(duration(zoomBy(span(0, 100), 1000, instant(25), limits))).toBe(1000);
    expect(() => zoomBy(span(0, 100), 0, instant(25), limits)).toThrow(/positive/);
  });

  it('comes back after a pan there and back, and after a pad and its opposite', () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: -1e6, max: 1e6 }), (of, by) => {
        expect(equals(panBy(panBy(of, millis(by)), millis(-by)), of)).toBe(true);
        const padded = pad(of, millis(Math.abs(by)));
        expect(contains(padded, of)).toBe(true);
        expect(middle(padded)).toBe(middle(of));
      }),
    );
  });

  it('agrees with itself on overlap, intersection and union', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const both = intersect(a, b);
        expect(both !== undefined).toBe(overlaps(a, b));
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        if (both) expect(contains(a, both) && contains(b, both)).toBe(true);
        expect(contains(union(a, b), a) && contains(union(a, b), b)).toBe(true);
      }),
    );
  });
});
