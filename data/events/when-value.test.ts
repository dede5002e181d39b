import { describe, expect, it } from 'vitest';
import { formatInstant } from './when';
import { parseTimeValue } from './when-value';

function read(value: string): string {
  const parsed = parseTimeValue(value);
  if (!parsed.ok) return parsed.message;
  if (!parsed.bounds) return 'none';
  const { start, end } = parsed.bounds;
  return [start, end].map((millis) => (millis === null ? '…' : formatInstant(millis).slice(0, 10))).join(' – ');
}

describe('parseTimeValue', () => {
  it.each([
    ['2022-03-24', '2022-03-24 – 2022-03-25'],
    ['2022-03-24TMO', '2022-03-24 – 2022-03-25'],
    ['2022-03-24TEV', '2022-03-24 – 2022-03-25'],
    ['2022-03-24T10:30', '2022-03-24 – 2022-03-25'],
    ['2022-03', '2022-03-01 – 2022-04-01'],
    ['2022', '2022-01-01 – 2023-01-01'],
    ['2023-W24', '2023-06-12 – 2023-06-19'],
    ['2025-W01', '2024-12-30 – 2025-01-06'],
    ['2023-W24-WE', '2023-06-17 – 2023-06-19'],
    ['2024-SP', '2024-03-01 – 2024-06-01'],
    ['2024-WI', '2024-12-01 – 2025-03-01'],
    ['2022-Q1', '2022-01-01 – 2022-04-01'],
    ['2022-H2', '2022-07-01 – 2023-01-01'],
    ['198', '1980-01-01 – 1990-01-01'],
    ['19', '1900-01-01 – 2000-01-01'],
    ['2022-02/..', '2022-02-01 – …'],
    ['1949~/1991~', '1949-01-01 – 1992-01-01'],
  ])('bounds %s', (value, bounds) => {
    expect(read(value)).toBe(bounds);
  });

  it.each([
    'P2D',
    'P9Y',
    'PT3H',
    'P1DT12H',
    'PXD',
    'PXDE',
    'P0.5Y',
    'PAST_REF',
    'PRESENT_REF',
    'FUTURE_REF',
    'XXXX-WXX-5',
    'XXXX-12-25',
    '2022-WXX',
    'T10:30',
    'TMO',
  ])('takes %s, which fixes no stretch of the calendar', (value) => {
    expect(read(value)).toBe('none');
  });

  it.each(['soon', 'Thursday', '2022-02-30', '2022-Q5', '2022-W60-1', '24/03/2022', 'PAST', 'P'])(
    'refuses %s',
    (value) => {
      expect(read(value)).toBe(`"${value}" is neither EDTF nor a TIMEX3 value`);
    },
  );
});
