import { describe, expect, it } from 'vitest';
import type { Mod } from '../schema/timeline';
import { resolveWhen } from './when';

/** `start – end` in days. */
function read(edtf: string, mod: Mod): string {
  const resolved = resolveWhen({ edtf, mod, basis: 'explicit' });
  if (!resolved.ok) return resolved.message;
  return [resolved.when.start, resolved.when.end].map((instant) => instant?.slice(0, 10) ?? '…').join(' – ');
}

describe('a modifier', () => {
  it.each<[string, string, string, string]>([
    ['2023-07', '2023-07-01 – 2023-07-11', '2023-07-11 – 2023-07-21', '2023-07-21 – 2023-08-01'],
    ['2024-02', '2024-02-01 – 2024-02-11', '2024-02-11 – 2024-02-21', '2024-02-21 – 2024-03-01'],
    ['2023', '2023-01-01 – 2023-05-01', '2023-05-01 – 2023-09-01', '2023-09-01 – 2024-01-01'],
    ['2023-21', '2023-03-01 – 2023-04-01', '2023-04-01 – 2023-05-01', '2023-05-01 – 2023-06-01'],
    ['2023-24', '2023-12-01 – 2024-01-01', '2024-01-01 – 2024-02-01', '2024-02-01 – 2024-03-01'],
    ['198X', '1980-01-01 – 1984-01-01', '1984-01-01 – 1987-01-01', '1987-01-01 – 1990-01-01'],
    ['19XX', '1900-01-01 – 1934-01-01', '1934-01-01 – 1967-01-01', '1967-01-01 – 2000-01-01'],
    ['0045', '0045-01-01 – 0045-05-01', '0045-05-01 – 0045-09-01', '0045-09-01 – 0046-01-01'],
  ])('takes the start, the middle and the end of %s', (edtf, start, mid, end) => {
    expect([read(edtf, 'START'), read(edtf, 'MID'), read(edtf, 'END')]).toEqual([start, mid, end]);
  });

  it('is taken with a qualifier: mid-July', () => {
    expect(read('2023-07~', 'MID')).toBe('2023-07-11 – 2023-07-21');
  });

  it.each(['START', 'MID', 'END', 'APPROX'] as const)('%s does not divide days and intervals', (mod) => {
    expect(read('2023-07-14', mod)).toBe('2023-07-14 – 2023-07-15');
    expect(read('2023-07-14/2023-07-20', mod)).toBe('2023-07-14 – 2023-07-21');
    expect(read('2023-07/..', mod)).toBe('2023-07-01 – …');
  });

  it('opens one end: before and after', () => {
    expect([read('2014', 'BEFORE'), read('2014', 'AFTER')]).toEqual(['… – 2014-01-01', '2015-01-01 – …']);
    expect(read('../2014', 'BEFORE')).toBe('… – 2015-01-01');
    expect(read('2014/..', 'AFTER')).toBe('2014-01-01 – …');
  });

  it('changes nothing by APPROX', () => {
    expect(read('2023-07', 'APPROX')).toBe('2023-07-01 – 2023-08-01');
  });
});
