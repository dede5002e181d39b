import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lane } from '../../state/lanes';
import { shareRows } from './rows';
import { axisSizes } from './sizes';

const sizes = axisSizes(1000, { scale: 1, isCompact: false });

/** Lanes with so many events; the last is the articles'. */
const lanesWith = (...counts: number[]): Lane[] =>
  counts.map((count, at) => ({ id: `lane-${at}`, label: { word: 'all' }, count }));

/** The height that so many lanes with so many rows take. */
const heightOf = (lanes: number, rows: number) => sizes.ticks + lanes * sizes.lanePadding + rows * sizes.row;

const share = (counts: number[], rows: number) => [
  ...shareRows(lanesWith(...counts), heightOf(counts.length, rows), sizes),
];

describe('shareRows', () => {
  it.each<[string, number[], number, number[]]>([
    ['a row each where there is no room for more', [50, 3, 5], 3, [1, 1, 1]],
    ['a row each where there is not even that', [50, 3, 5], 1, [1, 1, 1]],
    ['the busiest lane first', [9, 40, 5], 4, [1, 2, 1]],
    ['alike lanes alike', [20, 20, 1], 5, [2, 2, 1]],
    ['no more rows than events', [2, 3, 1], 30, [2, 3, 1]],
    ['two at the most for the articles', [2, 50], 40, [2, 2]],
    ['sixteen at the most for any', [400, 1], 40, [16, 1]],
    ['one for a lane without events', [0, 0], 20, [1, 1]],
    ['none without lanes', [], 20, []],
  ])('%s', (_, counts, rows, shared) => {
    expect(share(counts, rows)).toEqual(shared);
  });

  it('never takes more height than there is, and leaves none that a lane could use', () => {
    const counts = fc.array(fc.nat(60), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(counts, fc.nat(1500), (all, height) => {
        const rows = shareRows(lanesWith(...all), height, sizes);
        const sum = rows.reduce((total, one) => total + one, 0);
        expect(Math.min(...rows)).toBeGreaterThanOrEqual(1);
        expect(heightOf(all.length, sum)).toBeLessThanOrEqual(Math.max(height, heightOf(all.length, all.length)));
        const isSated = all.every((count, at) => (rows[at] ?? 0) >= Math.min(count, at === all.length - 1 ? 2 : 16));
        if (!isSated) expect(heightOf(all.length, sum + 1)).toBeGreaterThan(height);
      }),
    );
  });
});
