import { describe, expect, it } from 'vitest';
import {
  easterOf,
  formatEpochDay,
  formatWeekOf,
  fromIsoWeek,
  isDay,
  maybeDay,
  shiftDay,
  shiftMonth,
  toEpochDay,
  weekdayOf,
} from './calendar';

describe('calendar', () => {
  it('keeps years 0–99', () => expect(formatEpochDay(toEpochDay(33, 4, 3))).toBe('0033-04-03'));
  it('knows no daylight saving', () => expect(toEpochDay(2024, 3, 11) - toEpochDay(2024, 3, 10)).toBe(1));
  it('carries months over', () => expect(shiftMonth(2024, 1, -2)).toEqual({ year: 2023, month: 11 }));
  it('counts weekdays from Monday', () => expect(weekdayOf(toEpochDay(2024, 6, 28))).toBe(5));
  it.each([
    [2021, 1, 3, '2020-W53'],
    [2024, 12, 30, '2025-W01'],
    [1998, 3, 1, '1998-W09'],
  ])('ISO week of %i-%i-%i', (year, month, day, week) => {
    expect(formatWeekOf(toEpochDay(year, month, day))).toBe(week);
  });
  it('finds the Monday of an ISO week', () => expect(formatEpochDay(fromIsoWeek(2025, 1))).toBe('2024-12-30'));
  it.each([
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter %i', (year, day) => expect(formatEpochDay(easterOf(year))).toBe(day));
  it('refuses days that are none', () => {
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(maybeDay('2023-02-29')).toBeUndefined();
  });
});

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['1969-12-31', 2, '1970-01-02'],
])('%s and %i days is %s', (day, by, shifted) => {
  expect(shiftDay(day, by)).toBe(shifted);
});

it('shifts nothing that is no day', () => {
  expect(() => shiftDay('2025-02-30', 1)).toThrow('"2025-02-30" is no day of the calendar');
});
