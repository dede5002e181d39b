import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, span } from '../time/span';
import { best, bestOfEach, count, histogram, overlapping } from './ask-index';
import type { MarkColumns } from './mark-columns';
import { buildTimeIndex, placeOf, type TimeIndex } from './time-index';
import { fromTransferable, toTransferable } from './transfer';

interface Row {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly lane: number;
  readonly shown: boolean;
}

const LANES = 3;

const anyRow: fc.Arbitrary<Row> = fc.record({
  start: fc.oneof({ weight: 30, arbitrary: fc.integer({ min: -50, max: 150 }) }, fc.constant(-Infinity)),
  end: fc.oneof(
    { weight: 10, arbitrary: fc.integer({ min: 0, max: 60 }) },
    fc.constant(2 ** 30),
    fc.constant(Infinity),
  ),
  weight: fc.integer({ min: -4, max: 8 }).map((weight) => weight / 8),
  lane: fc.nat(LANES - 1),
  shown: fc.boolean(),
});
const toRow = (row: Row): Row => ({ ...row, end: Number.isFinite(row.start) ? row.start + row.end : row.end });
const anyRows = fc
  .array(anyRow, { maxLength: 70 })
  .map((rows) => rows.map(toRow).toSorted((a, b) => a.start - b.start));
const anyWindow = fc
  .tuple(fc.integer({ min: -60, max: 200 }), fc.integer({ min: 1, max: 90 }))
  .map(([start, length]) => span(start, start + length));
const anyLane = fc.option(fc.nat(LANES - 1), { nil: undefined });

const columns = (rows: readonly Row[]): MarkColumns => ({
  starts: Float64Array.from(rows, (row) => row.start),
  ends: Float64Array.from(rows, (row) => row.end),
  weights: Float32Array.from(rows, (row) => row.weight),
  lanes: Uint16Array.from(rows, (row) => row.lane),
  laneCount: LANES,
  visible: Uint8Array.from(rows, (row) => (row.shown ? 1 : 0)),
});

/** The marks that a naive reader finds, by position. */
const naive = (rows: readonly Row[], lane: number | undefined, holds: (row: Row) => boolean): number[] =>
  rows.flatMap((row, at) => (row.shown && (lane === undefined || row.lane === lane) && holds(row) ? [at] : []));
const lasts = (row: Row) => span(row.start, Math.max(row.end, row.start + 1));

describe('time index', () => {
  it('finds what overlaps a window, and counts it', () => {
    fc.assert(
      fc.property(anyRows, anyWindow, anyLane, (rows, window, lane) => {
        const index = buildTimeIndex(columns(rows));
        const expected = naive(rows, lane, (row) => overlaps(lasts(row), window));
        expect(overlapping(index, window, lane).toSorted((a, b) => a - b)).toEqual(expected);
        expect(count(index, window, lane)).toBe(expected.length);
      }),
      { numRuns: 500 },
    );
  });

  it('finds a span that started long before the window, behind many that ended', () => {
    //            0         1         2         3
    //            ──────────────────────────────────      mark 0
    //             ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─                and twelve short ones
    //                                          [──)      the window
    const rows = [
      { start: 0, end: 34 },
      ...Array.from({ length: 12 }, (_, at) => ({ start: 1 + 2 * at, end: 2 + 2 * at })),
    ];
    const index = buildTimeIndex(columns(rows.map((row) => ({ ...row, weight: 1, lane: 0, shown: true }))));
    expect(overlapping(index, span(30, 33))).toEqual([0]);
    expect(count(index, span(30, 33))).toBe(1);
  });

  it('knows the weightiest of what starts in a window, the earliest where several are equal', () => {
    fc.assert(
      fc.property(anyRows, anyWindow, anyLane, (rows, window, lane) => {
        const starting = naive(rows, lane, (row) => row.start >= window.start && row.start < window.end);
        const weight = (at: number) => rows[at]?.weight ?? -1;
        const expected = starting.toSorted((a, b) => weight(b) - weight(a) || a - b)[0] ?? -1;
        expect(best(buildTimeIndex(columns(rows)), window, lane)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('counts what starts in each part of a window, each mark once', () => {
    fc.assert(
      fc.property(anyRows, anyWindow, fc.integer({ min: 1, max: 12 }), anyLane, (rows, window, buckets, lane) => {
        const step = (window.end - window.start) / buckets;
        const edge = (bucket: number) => (bucket === buckets ? window.end : window.start + bucket * step);
        const expected = Array.from(
          { length: buckets },
          (_, at) => naive(rows, lane, ({ start }) => start >= edge(at) && start < edge(at + 1)).length,
        );
        expect([...histogram(buildTimeIndex(columns(rows)), window, buckets, lane)]).toEqual(expected);
      }),
    );
  });

  it('knows the weightiest of each part', () => {
    fc.assert(
      fc.property(
        anyRows,
        anyWindow,
        fc.integer({ min: 1, max: 12 }),
        fc.nat(LANES - 1),
        (rows, window, buckets, lane) => {
          const index = buildTimeIndex(columns(rows));
          const step = (window.end - window.start) / buckets;
          const edge = (bucket: number) => (bucket === buckets ? window.end : window.start + bucket * step);
          const expected = Array.from({ length: buckets }, (_, at) => best(index, span(edge(at), edge(at + 1)), lane));
          const found = bestOfEach(index, window, buckets, lane);
          expect([...found.best]).toEqual(expected);
          expect(found.counts).toEqual(histogram(index, window, buckets, lane));
        },
      ),
    );
  });

  it('holds the spans of each lane by weight', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const index = buildTimeIndex(columns(rows));
        for (let lane = 0; lane < LANES; lane += 1) {
          const expected = naive(rows, lane, (row) => row.end - row.start > 2 ** 27);
          expected.sort((a, b) => (rows[b]?.weight ?? 0) - (rows[a]?.weight ?? 0) || a - b);
          const places = index.spans.subarray(index.spanStarts[lane], index.spanStarts[lane + 1]);
          expect([...places].map((place) => index.marks[place])).toEqual(expected);
        }
      }),
    );
  });

  it('says where a mark lies, unless it is left out', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const index = buildTimeIndex(columns(rows));
        rows.forEach((row, mark) => {
          const found = placeOf(index, mark);
          expect(found?.lane).toBe(row.shown ? row.lane : undefined);
          if (found !== undefined) expect(index.marks[found.place]).toBe(mark);
        });
        expect(placeOf(index, rows.length)).toBeUndefined();
      }),
    );
  });

  it('crosses to a worker and back, its memory handed over', () => {
    const index = buildTimeIndex(columns([{ start: 1, end: 5, weight: 1, lane: 1, shown: true }]));
    const { message, transfer } = toTransferable(index);
    const arrived: TimeIndex = fromTransferable(structuredClone(message, { transfer: [...transfer] }));
    expect(overlapping(arrived, span(4, 9))).toEqual([0]);
    expect(index.starts.length).toBe(0);
    expect(() => fromTransferable({ layout: 0, index: arrived })).toThrow('layout 0');
    expect(() => fromTransferable('index')).toThrow('no time index');
  });

  it('says what is wrong with columns or a question', () => {
    const rows: Row[] = [3, 5].map((start) => ({ start, end: 9, weight: 1, lane: 0, shown: true }));
    const unfit = (part: Partial<MarkColumns>) => () => buildTimeIndex({ ...columns(rows), ...part });
    expect(unfit({ starts: Float64Array.of(5, 3) })).toThrow('mark 1 starts at 3, after one at 5');
    expect(unfit({ starts: Float64Array.of(5, Number.NaN) })).toThrow('mark 1 cannot start at NaN');
    expect(unfit({ ends: Float64Array.of(9, 4) })).toThrow('mark 1 ends at 4, before it starts');
    expect(unfit({ ends: Float64Array.of(9) })).toThrow('there are 2 starts, but 1 ends');
    expect(unfit({ lanes: Uint16Array.of(0, 3) })).toThrow('mark 1 stands in lane 3, but there are 3');
    expect(unfit({ weights: Float32Array.of(0, Number.NaN) })).toThrow('mark 1 has no weight');
    expect(unfit({ laneCount: -1 })).toThrow('lanes');
    const index = buildTimeIndex(columns(rows));
    expect(() => overlapping(index, span(0, 1), 3)).toThrow('no lane 3');
    expect(() => histogram(index, span(0, 1), 0)).toThrow('buckets');
  });

  it('is empty where there is nothing', () => {
    const index = buildTimeIndex(columns([]));
    expect(overlapping(index, span(0, 1))).toEqual([]);
    expect(best(index, span(0, 1))).toBe(-1);
    expect(count(index, span(0, 1))).toBe(0);
  });
});
