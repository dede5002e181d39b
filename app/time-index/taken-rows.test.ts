import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRows } from './taken-rows';

const anyStretch = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]) => [from, from + length] as const);

describe('taken rows', () => {
  it('takes the topmost row that is free, as a naive reader would', () => {
    fc.assert(
      fc.property(fc.array(anyStretch, { maxLength: 40 }), fc.integer({ min: 1, max: 3 }), (stretches, count) => {
        const rows = createRows(count);
        const naive = Array.from({ length: count }, (): (readonly [number, number])[] => []);
        stretches.forEach(([from, to], holder) => {
          const free = naive.findIndex((row) => row.every(([start, end]) => end <= from || start >= to));
          expect(rows.firstFree(from, to)).toBe(free);
          if (free === -1) return;
          naive[free]?.push([from, to]);
          rows.take(free, holder, [from, to]);
        });
      }),
    );
  });

  it('knows whether something could start within a stretch', () => {
    fc.assert(
      fc.property(
        fc.array(anyStretch, { maxLength: 20 }),
        anyStretch,
        fc.integer({ min: 1, max: 9 }),
        (taken, [first, last], length) => {
          const rows = createRows(2);
          taken.forEach(([from, to], holder) => {
            const row = rows.firstFree(from, to);
            if (row >= 0) rows.take(row, holder, [from, to]);
          });
          const starts = Array.from({ length: last - first + 1 }, (_, at) => first + at);
          const expected = starts.some((start) => rows.firstFree(start, start + length) >= 0);
          expect(rows.hasRoom(first, last, length)).toBe(expected);
        },
      ),
    );
  });

  it('frees what overlaps, and says whose it was', () => {
    const rows = createRows(1);
    rows.take(0, 7, [0, 10]);
    rows.take(0, 8, [10, 20]);
    rows.take(0, 9, [30, 40]);
    expect(rows.clear(0, 5, 30)).toEqual([7, 8]);
    expect(rows.firstFree(0, 30)).toBe(0);
    expect(rows.firstFree(0, 31)).toBe(-1);
    expect(() => rows.take(1, 0, [0, 1])).toThrow('no row 1');
  });
});
