import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, span } from '../time/span';
import { cssPx } from '../time/units';
import { overlapping } from './ask-index';
import { levelOfDetail } from './level-of-detail';
import type { LodItem } from './lod-item';
import type { LodQuery } from './lod-query';
import { type Scatter, scatter, toColumns } from './test-marks';
import { buildTimeIndex } from './time-index';

const RUNS = { numRuns: 150 };
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

describe('levelOfDetail', () => {
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
        for (const item of items) {
          expect(membersOf(item).filter((mark) => marks[mark]?.lane !== item.lane)).toEqual([]);
          if (item.kind === 'cluster') {
            expect(item.members().length).toBe(item.count);
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
            .map((item) => ({ ...item, members: membersOf(item) }));
        // Asked of fresh indexes, so that nothing remembered makes them agree.
        const fresh = indexOf(each);
        const other = levelOfDetail(fresh, moved)
          .filter((item) => isInside(item, query, span(from, to)) && !item.id.endsWith('earlier'))
          .map((item) => ({ ...item, members: membersOf(item) }));
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
});
