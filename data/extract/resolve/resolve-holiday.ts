// Named days: fixed dates, distances from Easter, n-th weekdays of a month. The nearest one to the article's day is meant,
// or the last or next one where the text says so.

import { easterOf, fromEpochDay, shiftMonth, toEpochDay, weekdayOf } from '../calendar';
import type { HolidayReading, HolidayRule } from '../tag/reading';
import { articleDay, type Resolved, type Scope } from './scope';

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = toEpochDay(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const next = shiftMonth(year, month, 1);
  const last = toEpochDay(next.year, next.month, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Day count of a named day in a year. */
export function dayOfHoliday(rule: HolidayRule, year: number): number {
  if ('fromEaster' in rule) return easterOf(year) + rule.fromEaster;
  return 'day' in rule ? toEpochDay(year, rule.month, rule.day) : nthWeekday(year, rule.month, rule.weekday, rule.nth);
}

function nearest(reading: HolidayReading, scope: Scope): number {
  const today = articleDay(scope);
  const days = [-1, 0, 1].map((by) => dayOfHoliday(reading.rule, scope.article.year + by));
  if (reading.shift === -1) return days.filter((day) => day < today).at(-1) ?? today;
  if (reading.shift === 1) return days.find((day) => day > today) ?? today;
  return [...days].sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? today;
}

/** The day of a named day. */
export function resolveHoliday(reading: HolidayReading, scope: Scope): Resolved {
  if (reading.year === undefined) return { known: {}, implied: fromEpochDay(nearest(reading, scope)) };
  const { year, month, day } = fromEpochDay(dayOfHoliday(reading.rule, reading.year));
  return { known: { year, month, day }, implied: {} };
}
