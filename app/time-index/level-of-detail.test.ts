import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, span } from '../time/span';
import { cssPx } from '../time/units';
import { count, overlapping } from './ask-index';
import { levelOfDetail } from './level-of-detail';
import type { LodItem } from './lod-item';
import type { LodQuery } from './lod-query';
import { outOfSight } from './out-of-sight';
import { type Scatter, scatter, toColumns } from './test-marks';
import { buildTimeIndex } from './time-index';

const RUNS = { numRuns: 100 };
const LANES = 3;
const CLUSTER = 46;
const EXTENT = 3_000_000;

interface Case {
  /** Marks are made from this, so that a failure prints a line and not a thousand. */
  readonly from: Scatter;
  readonly query: LodQuery;
}

const labelWidth = (mark: number) => cssPx(30 + ((mark * 67) % 200));

/** Few marks under a large budget are laid out at once, many in tiles: both must hold. */
const anyCase = (pinned: fc.Arbitrary<number[]>): fc.Arbitrary<Case> =>
  fc
    .record({
      seed: fc.noShrink(fc.nat()),
      count: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 150, max: 600 })),
      rows: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: LANES, maxLength: LANES }),
      exponent: fc.integer({ min: 0, max: 11 }),
      budget: fc.constantFrom(150, 300),
      at: fc.double({ min: -0.1, max: 1, noNaN: true }),
      pixels: fc.integer({ min: 300, max: 4000 }),
      vague: fc.boolean(),
      pinned,
    })
    .map(({ seed, count, rows, exponent, budget, at, pixels, vague, pinned }) => {
      const resolution = 2 ** exponent;
      const start = Math.floor((at * EXTENT) / resolution) * resolution;
      return {
        from: { seed, count, laneCount: LANES, extent: EXTENT },
        query: {
          window: span(start, start + pixels * resolution),
          resolution,
          rows: Uint8Array.from(rows),
          labelWidth,
          clusterWidth: cssPx(CLUSTER),
          budget,
          pinned: pinned.filter((mark) => mark < count),
          ...(vague ? { vague: Uint8Array.from({ length: count }, (_, mark) => mark % 2) } : {}),
        },
      };
    });
const nothingPinned = anyCase(fc.constant([]));
const onePinned = anyCase(fc.uniqueArray(fc.nat(30), { maxLength: 1 }));
const somePinned = anyCase(fc.uniqueArray(fc.nat(30), { maxLength: 3 }));

const indexOf = ({ from }: Case) => buildTimeIndex(toColumns(scatter(from), LANES));
const ask = (each: Case, index = indexOf(each)) => levelOfDetail(index, each.query);
const membersOf = (item: LodItem): readonly number[] => (item.kind === 'event' ? [item.event] : item.members());

/** What an item takes of its row at the farthest zoom. */
const takes = (item: LodItem, { resolution }: LodQuery): readonly [number, number] => {
  const unit = 2 * resolution;
  if (item.kind === 'cluster') return [item.start, item.start + CLUSTER * unit];
  return [item.start, Math.max(item.end, item.start + 1, item.start + labelWidth(item.event) * unit)];
};
const isInside = (item: LodItem, query: LodQuery, window: Span): boolean => {
  const [from, to] = takes(item, query);
  return from < window.end && to > window.start;
};

describe('levelOfDetail', { timeout: 60_000 }, () => {
  it('has every mark that overlaps the window in exactly one item', () => {
    fc.assert(
      fc.property(fc.oneof(nothingPinned, somePinned), (each) => {
        const items = ask(each);
        const members = items.flatMap(membersOf);
        expect(new Set(members).size).toBe(members.length);
        const index = indexOf(each);
        const shown = new Set(members);
        expect(overlapping(index, each.query.window).filter((mark) => !shown.has(mark))).toEqual([]);
        const marks = scatter(each.from);
        const kinds = { kinds: Uint8Array.from(marks, (_, mark) => mark % 3), count: 3 };
        for (const item of items) {
          expect(membersOf(item).filter((mark) => marks[mark]?.lane !== item.lane)).toEqual([]);
          if (item.kind === 'cluster') {
            expect(item.members().length).toBe(item.count);
            expect(members.filter(item.has).toSorted((a, b) => a - b)).toEqual(
              item.members().toSorted((a, b) => a - b),
            );
            expect([...item.tally(kinds)]).toEqual(
              [0, 1, 2].map((kind) => item.members().filter((mark) => kinds.kinds[mark] === kind).length),
            );
            expect(item.members()).toContain(item.loudest);
          }
        }
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      }),
      RUNS,
    );
  });

  it('lets nothing overlap in a row, even at the farthest zoom of the level', () => {
    fc.assert(
      fc.property(fc.oneof(nothingPinned, onePinned), (each) => {
        const seen = ask(each).filter((item) => isInside(item, each.query, each.query.window));
        expect(seen.filter((item) => item.row >= (each.query.rows[item.lane] ?? 0))).toEqual([]);
        const inOrder = seen
          .map((item) => ({ item, takes: takes(item, each.query) }))
          .toSorted((a, b) => a.item.lane - b.item.lane || a.item.row - b.item.row || a.takes[0] - b.takes[0]);
        inOrder.slice(1).forEach(({ item, takes: [from] }, at) => {
          const before = inOrder[at];
          if (before?.item.lane !== item.lane || before.item.row !== item.row || before.takes[1] <= from) return;
          expect.fail(`${before.item.id} runs into ${item.id} in row ${item.row}`);
        });
      }),
      RUNS,
    );
  });

  it('adds up in any view: what has an item in it, and what is counted at its left edge', () => {
    fc.assert(
      fc.property(
        fc.oneof(nothingPinned, somePinned),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (each, at, share) => {
          const { window, resolution } = each.query;
          const length = (window.end - window.start) * share;
          const start = window.start + (window.end - window.start - length) * at;
          const view = span(start, start + length);
          const index = indexOf(each);
          const items = ask(each, index);
          const clusterLength = CLUSTER * resolution;
          const hidden = outOfSight(index, items, { view, clusterLength });
          for (const part of hidden) expect(part.marks()).toHaveLength(part.count);
          const inSight = items.filter((item) =>
            item.kind === 'event'
              ? item.start < view.end && item.end > view.start
              : !item.id.endsWith(':earlier') && item.start < view.end && item.start + clusterLength > view.start,
          );
          const all = new Set([...inSight.flatMap(membersOf), ...hidden.flatMap((part) => part.marks())]);
          expect(overlapping(index, view).filter((mark) => !all.has(mark))).toEqual([]);
          const seen = inSight.reduce((sum, item) => sum + (item.kind === 'event' ? 1 : item.countIn(view)), 0);
          expect(seen + hidden.reduce((sum, part) => sum + part.count, 0)).toBe(count(index, view));
        },
      ),
      RUNS,
    );
  });

  it('agrees with itself wherever two windows of a level overlap', () => {
    fc.assert(
      fc.property(fc.oneof(nothingPinned, somePinned), fc.double({ min: -1, max: 1, noNaN: true }), (each, share) => {
        const { query } = each;
        const { window, resolution } = query;
        const by = Math.round((share * (window.end - window.start)) / resolution) * resolution;
        const moved = { ...query, window: span(window.start + by, window.end + by) };
        const index = indexOf(each);
        const [from, to] = [Math.max(window.start, moved.window.start), Math.min(window.end, moved.window.end)];
        if (from >= to) return;
        const inBoth = (asked: LodQuery) =>
          levelOfDetail(index, asked)
            .filter((item) => isInside(item, query, span(from, to)) && !item.id.endsWith('earlier'))
            .map((item) => ({ ...item, members: membersOf(item), has: null, tally: null, countIn: null }));
        // Asked of fresh indexes, so that nothing remembered makes them agree.
        const fresh = indexOf(each);
        const other = levelOfDetail(fresh, moved)
          .filter((item) => isInside(item, query, span(from, to)) && !item.id.endsWith('earlier'))
          .map((item) => ({ ...item, members: membersOf(item), has: null, tally: null, countIn: null }));
        expect(inBoth(query)).toEqual(other);
      }),
      RUNS,
    );
  });

  it('never answers more than its budget', () => {
    fc.assert(
      fc.property(somePinned, fc.integer({ min: 2 * LANES + 3, max: 60 }), (each, budget) => {
        const items = ask({ ...each, query: { ...each.query, budget } });
        expect(items.length).toBeLessThanOrEqual(budget);
        const members = items.flatMap(membersOf);
        expect(new Set(members).size).toBe(members.length);
        const shown = new Set(members);
        const index = indexOf(each);
        expect(overlapping(index, each.query.window).filter((mark) => !shown.has(mark))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives pinned marks an item of their own, and leaves alone what does not stand there', () => {
    fc.assert(
      fc.property(somePinned, (each) => {
        const { query } = each;
        const [pinned, plain] = [ask(each), ask({ ...each, query: { ...query, pinned: [] } })];
        const index = indexOf(each);
        const inWindow = new Set(overlapping(index, query.window));
        const own = new Set(pinned.flatMap((item) => (item.kind === 'event' ? [item.event] : [])));
        for (const mark of query.pinned ?? []) if (inWindow.has(mark)) expect(own.has(mark)).toBe(true);
        const marks = scatter(each.from);
        const pins = (query.pinned ?? []).flatMap((mark) => marks[mark] ?? []);
        for (const item of plain) {
          if (item.kind === 'cluster' || item.row === (query.rows[item.lane] ?? 0) - 1) continue;
          const [from, to] = takes(item, query);
          const isTouched = pins.some((pin) => {
            const label = Math.max(...(query.pinned ?? []).map(labelWidth)) * 2 * query.resolution;
            return (
              pin.lane === item.lane && pin.start < to && from < Math.max(pin.end, pin.start + label, pin.start + 1)
            );
          });
          if (!isTouched) expect(pinned).toContainEqual(item);
        }
      }),
      RUNS,
    );
  });

  it('counts a mark alone only where its label has no room in any row', () => {
    fc.assert(
      fc.property(nothingPinned, (each) => {
        const few = { ...each.from, count: each.from.count % 150 };
        const query = { ...each.query, window: span(-EXTENT, 3 * EXTENT) };
        const index = buildTimeIndex(toColumns(scatter(few), LANES));
        const marks = scatter(few);
        const items = levelOfDetail(index, query);
        for (const item of items) {
          if (item.kind === 'event' || item.count > 1) continue;
          const { start, end } = marks[item.loudest] ?? { start: 0, end: 0 };
          const label = start + labelWidth(item.loudest) * 2 * query.resolution;
          const isInTheWay = (other: LodItem, row: number) => {
            const [from, to] = takes(other, query);
            const until = Math.max(end, label, start + 1);
            return other !== item && other.lane === item.lane && other.row === row && from < until && start < to;
          };
          for (let row = 0; row < (query.rows[item.lane] ?? 0); row += 1) {
            expect(items.some((other) => isInTheWay(other, row))).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('keeps the id of a cluster across levels while its members are the same', () => {
    const burst = Array.from({ length: 9 }, (_, at) => ({ start: 1000, end: 1001, weight: 1 - at / 10, lane: 0 }));
    const marks = [...burst, { start: 900_000, end: 900_001, weight: 0.5, lane: 0 }];
    const index = buildTimeIndex(toColumns(marks, 1));
    const idsAt = (resolution: number) =>
      levelOfDetail(index, {
        window: span(0, 1_000_000),
        resolution,
        rows: Uint8Array.of(2),
        labelWidth,
        clusterWidth: cssPx(CLUSTER),
        budget: 300,
      }).flatMap((item) => (item.kind === 'cluster' ? item.id : []));
    expect(idsAt(1)).toHaveLength(1);
    for (const resolution of [2, 8, 64, 512]) expect(idsAt(resolution)).toEqual(idsAt(1));
  });

  it('asks for widths again when another function gives others', () => {
    const index = buildTimeIndex(
      toColumns(
        [0, 100].map((start) => ({ start, end: start + 1, weight: 1, lane: 0 })),
        1,
      ),
    );
    const rowsWith = (width: number) =>
      levelOfDetail(index, {
        window: span(0, 1000),
        resolution: 0.5,
        rows: Uint8Array.of(3),
        labelWidth: () => cssPx(width),
        clusterWidth: cssPx(CLUSTER),
        budget: 300,
      }).map((item) => item.row);
    expect(rowsWith(100)).toEqual([0, 0]);
    expect(rowsWith(101)).toEqual([0, 1]);
    expect(rowsWith(100)).toEqual([0, 0]);
  });

  it('says what of a question makes no sense', () => {
    const index = buildTimeIndex(toColumns([], 1));
    const query: LodQuery = {
      window: span(0, 1),
      resolution: 1,
      rows: Uint8Array.of(1),
      labelWidth,
      clusterWidth: cssPx(CLUSTER),
      budget: 300,
    };
    const asking = (part: Partial<LodQuery>) => () => levelOfDetail(index, { ...query, ...part });
    expect(asking({})()).toEqual([]);
    expect(asking({ window: span(0, Infinity) })).toThrow('finite window');
    expect(asking({ resolution: 3 })).toThrow('3 ms per px is no power of two');
    expect(asking({ rows: Uint8Array.of() })).toThrow('each of the 1 lanes needs a row');
    expect(asking({ rows: Uint8Array.of(0) })).toThrow('needs a row');
    expect(asking({ clusterWidth: cssPx(1000) })).toThrow('256 px wide, not 1000');
    expect(asking({ budget: 1 })).toThrow('1 items cannot count 1 lanes');
  });
});
