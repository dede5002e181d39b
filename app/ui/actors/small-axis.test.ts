import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from '../../time/span';
import { laySmallAxis } from './small-axis';

const at = (iso: string) => Date.parse(iso);
const outer = span(at('1990-01-01'), at('2030-01-01'));

describe('the small axis', () => {
  it('stands from the first event to the last, open ends cut', () => {
    const bounds = { starts: [at('2000-01-01'), at('2010-01-01')], ends: [at('2000-01-02'), Infinity] };
    const axis = laySmallAxis([0, 1], bounds, outer);
    expect(axis.extent).toEqual(span(at('2000-01-01'), at('2030-01-01')));
    expect(axis.marks.map(({ row }) => row)).toEqual([0, 0]);
    expect(axis.marks[0]?.at).toBe(0);
    expect(axis.years.map(({ label }) => label)).toContain('2010');
  });

  it('puts events of one day in rows of their own', () => {
    const day = { starts: [0, 0, 0], ends: [1, 1, 1] };
    expect(laySmallAxis([0, 1, 2], day, span(-1, 2)).marks.map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  it('keeps every mark within the width, in a few rows', () => {
    const stretches = fc.array(fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: 1, max: 300 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(stretches, (events) => {
        const ordered = events
          .toSorted(([a], [b]) => a - b)
          .map(([start, length]) => [start * 1e9, (start + length) * 1e9] as const);
        const bounds = { starts: ordered.map(([start]) => start), ends: ordered.map(([, end]) => end) };
        const axis = laySmallAxis(
          ordered.map((_, index) => index),
          bounds,
          span(0, 100e9),
        );
        expect(axis.rows).toBeLessThanOrEqual(8);
        for (const mark of axis.marks) {
          expect(mark.at).toBeGreaterThanOrEqual(0);
          expect(mark.at + mark.length).toBeLessThanOrEqual(100);
          expect(mark.length).toBeGreaterThanOrEqual(0);
          expect(mark.row).toBeLessThan(axis.rows);
        }
      }),
    );
  });
});
