/** Levels of detail drawn as text: what goes in, and what is seen. */
import { describe, expect, it } from 'vitest';
import { span } from '../time/span';
import { cssPx } from '../time/units';
import { levelOfDetail } from './level-of-detail';
import type { LodQuery } from './lod-query';
import { drawItems, drawMarks, toColumns } from './test-marks';
import { buildTimeIndex } from './time-index';

const COLUMNS = 72;
/** A pixel is a millisecond at the farthest zoom, so a label takes four columns and a cluster three. */
const LABEL = 4;
const query: Omit<LodQuery, 'rows'> = {
  window: span(0, COLUMNS * 10),
  resolution: 0.5,
  labelWidth: () => cssPx(LABEL * 10),
  clusterWidth: cssPx(30),
  budget: 300,
};

/** Four times as near: what lasts longer than 25 columns goes across windows. */
const near: Partial<LodQuery> = { resolution: 0.125, labelWidth: () => cssPx(LABEL * 40), clusterWidth: cssPx(120) };

function seen(drawing: string, rows: number, more: Partial<LodQuery> = {}): string {
  const marks = drawMarks(drawing);
  const items = levelOfDetail(buildTimeIndex(toColumns(marks, 1)), { ...query, ...more, rows: Uint8Array.of(rows) });
  return `\n${drawItems(items, { marks, rows, labelColumns: LABEL, columns: COLUMNS })}\n`;
}

describe('levelOfDetail, drawn', () => {
  it('gives each mark its label where there is room', () => {
    expect(seen('    9       5            3', 2)).toBe(`
    9~~~    5~~~         3~~~

`);
  });

  it('goes down a row where labels would overlap, the weightiest on top', () => {
    expect(seen('   95 3', 3)).toBe(`
   9~~~
    5~~~
      3~~~
`);
  });

  it('shows the weightiest of many on one instant, and counts the rest in the last row', () => {
    expect(
      seen(
        `
   6           1
   9
   8
   7
   5`,
        3,
      ),
    ).toBe(`
   9~~~        1~~~
   8~~~
   (3)
`);
  });

  it('labels what is alone in a single row, and counts what is not', () => {
    expect(
      seen(
        `
  1            2   3                          4     5      6
  1            2`,
        1,
      ),
    ).toBe(`
  (2)          (2) 3~~~                       4~~~  5~~~   6~~~
`);
  });

  it('joins clusters that would overlap', () => {
    expect(
      seen(
        `
                       5   5
                       4   4
                       3   3
                       2   2`,
        2,
      ),
    ).toBe(`
                       5~~~5~~~
                       (3) (3)
`);
    expect(
      seen(
        `
                       5 5
                       4 4
                       3 3
                       2 2`,
        2,
      ),
    ).toBe(`
                       5~~~
                       (7)
`);
  });

  it('keeps the row of a bar free as long as it lasts', () => {
    expect(
      seen(
        `
  5---------
     4    4     4`,
        2,
      ),
    ).toBe(`
  5---------    4~~~
     4~~~ 4~~~
`);
  });

  it('gives bars across windows the upper half of the rows, the weightiest first, and leaves the rest to the others', () => {
    expect(
      seen(
        `
  3--------------------------------------------------------
      2------------------------------------
              9          9              9   4
              8          8              8`,
        3,
        near,
      ),
    ).toBe(`
  3--------------------------------------------------------
              9~~~       9~~~           9~~~4~~~
      (1)     8~~~       8~~~           8~~~
`);
  });

  it('gives one of two rows to a bar across windows only if it outweighs what happens meanwhile', () => {
    const meanwhile = `
              6          5              4
              3          3              3`;
    expect(seen(`  9---------------------------------------------------->${meanwhile}`, 2, near)).toBe(`
  9---------------------------------------------------------------------
              (2)        (2)            (2)
`);
    expect(seen(`  2---------------------------------------------------->${meanwhile}`, 2, near)).toBe(`
              6~~~       5~~~           4~~~
  (1)         3~~~       3~~~           3~~~
`);
  });

  it('gives a bar across windows whatever row is free in the end', () => {
    expect(seen('  2---------------------------------------------------->', 1, near)).toBe(`
  2---------------------------------------------------------------------
`);
  });

  it('puts a pinned mark above the last row, and counts what it displaces', () => {
    const burst = `
   9
   8
   7
   6`;
    expect(seen(burst, 3)).toBe(`
   9~~~
   8~~~
   (2)
`);
    expect(seen(burst, 3, { pinned: [3] })).toBe(`
   9~~~
   6~~~
   (2)
`);
  });

  it('stands a cluster behind a pinned mark where there is but one row', () => {
    const burst = `
   9            5
   8
   7
   6`;
    expect(seen(burst, 1)).toBe(`
   (4)          5~~~
`);
    expect(seen(burst, 1, { pinned: [0] })).toBe(`
   9~~~(3)      5~~~
`);
  });

  it('lets vague dates give way once they are wider than half a view', () => {
    const marks = `
  9---------------------------------------------------------------
          4       4
          3`;
    const vague = Uint8Array.of(1, 0, 0, 0);
    expect(
      seen(marks, 2, { resolution: 1 / 32, labelWidth: () => cssPx(LABEL * 160), clusterWidth: cssPx(240) }),
    ).toBe(`
  9---------------------------------------------------------------
          (2)     4~~~
`);
    expect(
      seen(marks, 2, { resolution: 1 / 32, labelWidth: () => cssPx(LABEL * 160), clusterWidth: cssPx(240), vague }),
    ).toBe(`
          4~~~    4~~~
  (1)     3~~~
`);
  });
});
