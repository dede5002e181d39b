import { describe, expect, it } from 'vitest';
import { toBounds } from './bounds';
import type { Mod } from './timex';
import { toEdtf } from './to-edtf';

type Row = readonly [value: string, mod: Mod | undefined, edtf: string | undefined, from?: string, to?: string];

const rows: readonly Row[] = [
  ['2024-06-28', undefined, '2024-06-28', '2024-06-28', '2024-06-29'],
  ['2024-06-28TMO', undefined, '2024-06-28', '2024-06-28', '2024-06-29'],
  ['2024-06-28T14:30', undefined, '2024-06-28T14:30:00', '2024-06-28', '2024-06-29'],
  ['2024-06-28T24:00', undefined, '2024-06-28T24:00:00', '2024-06-28', '2024-06-29'],
  ['2023-07', undefined, '2023-07', '2023-07-01', '2023-08-01'],
  ['2023-07', 'MID', '2023-07~', '2023-07-11', '2023-07-21'],
  ['2023-07', 'END', '2023-07~', '2023-07-21', '2023-08-01'],
  ['2023', 'START', '2023~', '2023-01-01', '2023-05-01'],
  ['2023-W27', undefined, '2023-07-03/2023-07-09', '2023-07-03', '2023-07-10'],
  ['2023-W27-WE', undefined, '2023-07-08/2023-07-09', '2023-07-08', '2023-07-10'],
  ['2023-Q3', undefined, '2023-07/2023-09', '2023-07-01', '2023-10-01'],
  ['2023-H2', undefined, '2023-07/2023-12', '2023-07-01', '2024-01-01'],
  ['2023-WI', undefined, '2023-24', '2023-12-01', '2024-03-01'],
  ['199', undefined, '199X', '1990-01-01', '2000-01-01'],
  ['199X', 'END', '199X~', '1997-01-01', '2000-01-01'],
  ['19', undefined, '19XX', '1900-01-01', '2000-01-01'],
  ['P3M', undefined, undefined],
  ['PAST_REF', undefined, undefined],
  ['XXXX-WXX-3', undefined, undefined],
  ['T14:00', undefined, undefined],
];

describe('TIMEX3 value to EDTF to bounds', () => {
  it.each(rows.map((row) => ({ row, name: `${row[0]} ${row[1] ?? ''}` })))('$name', ({ row }) => {
    const [value, mod, edtf, from, to] = row;
    expect(toEdtf(value, mod)).toBe(edtf);
    if (edtf !== undefined) expect(toBounds(edtf, mod)).toEqual({ from, to });
  });
});
