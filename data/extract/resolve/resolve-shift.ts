// Whole units at a distance: "last year", "two weeks ago", "le lendemain", "the same month". The unit that the words name is
// the unit of the value: two years ago is a year, two weeks ago is a week (TIMEX3 guidelines, "granularity").

import { fromEpochDay, fromIsoWeek, shiftMonth, toEpochDay, toIsoWeek, weekdayOf } from '../calendar';
import { optional } from '../tag/optional';
import type { ShiftReading, Unit } from '../tag/reading';
import type { Parts } from '../timex';
import { articleDay, lastDay, lastNamed, lastStated, lastWith, type Resolved, type Scope } from './scope';

const REACH = 4;
/** A report on a quarter goes on for a while; what it compares with is that quarter a year before. */
const QUARTER_REACH = 6;
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };
const SATURDAY = 6;

const shiftDays = (from: number, days: number): Parts => fromEpochDay(from + days);

function shiftWeeks(from: number, weeks: number): Parts {
  return toIsoWeek(from + weeks * 7);
}

/** "This weekend" is the one of the week; a bare "the weekend" (context) the last one begun, unless the clause looks ahead. */
function shiftWeekends({ by, anchor }: ShiftReading, scope: Scope): Parts {
  const from = articleDay(scope);
  const back = anchor === 'context' && scope.tense !== 'future' && weekdayOf(from) < SATURDAY ? 1 : 0;
  return { ...toIsoWeek(from + (by - back) * 7), weekend: true };
}

/** The coarse field that a month lies in, for a unit of months or more. */
function fieldOf(unit: Unit, year: number, month: number): Parts {
  switch (unit) {
    case 'month':
      return { year, month };
    case 'quarter':
      return { year, quarter: Math.ceil(month / 3) };
    case 'half':
      return { year, half: Math.ceil(month / 6) };
    case 'decade':
      return { decade: Math.floor(year / 10) };
    case 'century':
      return { century: Math.floor(year / 100) };
    default:
      return { year };
  }
}

function firstMonthOf(parts: Parts): number {
  if (parts.month !== undefined) return parts.month;
  if (parts.quarter !== undefined) return parts.quarter * 3 - 2;
  if (parts.half !== undefined) return parts.half * 6 - 5;
  return { SP: 3, SU: 6, FA: 9, WI: 12 }[parts.season ?? 'SP'] ?? 1;
}

/** Day count that a day, weekend or week is counted from. */
function dayBase(reading: ShiftReading, scope: Scope): number {
  if (reading.anchor === 'article') return articleDay(scope);
  const week = reading.unit === 'day' ? undefined : lastWith(scope, 'week', REACH);
  if (week?.year !== undefined && week.week !== undefined) return fromIsoWeek(week.year, week.week);
  return lastDay(scope, REACH) ?? articleDay(scope);
}

/** Parts that a month or more is counted from. */
function monthBase(reading: ShiftReading, scope: Scope): Parts {
  if (reading.anchor === 'article') return scope.article;
  const field = reading.unit === 'month' ? 'month' : 'year';
  // "A year earlier" compares with the article's year unless its own sentence names another; "a year later" goes on from
  // what was told before.
  const named =
    reading.keepGrain && reading.by < 0
      ? lastNamed(scope, field, field === 'year' ? 0 : REACH)
      : lastWith(scope, field, REACH);
  return named ?? scope.article;
}

/** "A year earlier", said of a quarter, is that quarter of the year before. */
function keptGrain(reading: ShiftReading, scope: Scope): Parts | undefined {
  if (!reading.keepGrain || reading.unit !== 'year' || reading.by !== -1) return undefined;
  const last = lastStated(scope, 'quarter', QUARTER_REACH);
  // "For the nine months … a year earlier" compares nine months, not a quarter.
  if (scope.antecedents[0]?.type === 'DURATION' && scope.sentence - scope.antecedents[0].sentence <= 1)
    return undefined;
  if (last?.year === undefined || last.quarter === undefined) return undefined;
  return { year: last.year + reading.by, quarter: last.quarter, ...optional('fiscal', last.fiscal) };
}

function shiftMonths(reading: ShiftReading, scope: Scope): Parts {
  const base = monthBase(reading, scope);
  const size = MONTHS[reading.unit] ?? 12;
  const { year, month } = shiftMonth(base.year ?? scope.article.year, firstMonthOf(base), reading.by * size);
  return { ...fieldOf(reading.unit, year, month), ...optional('fiscal', base.fiscal) };
}

/** "A decade ago" is a year, ten years back; only "last decade" is a decade. */
const inYears = (reading: ShiftReading, years: number): ShiftReading => ({
  ...reading,
  unit: 'year',
  by: reading.by * years,
});

/** The calendar unit at the stated distance from what the scope holds. */
function counted(reading: ShiftReading, scope: Scope): Parts {
  const { unit, by, keepGrain } = reading;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return shiftDays(articleDay(scope), 0);
    case 'day':
      return shiftDays(dayBase(reading, scope), by);
    case 'week':
      return shiftWeeks(dayBase(reading, scope), by);
    case 'weekend':
      return shiftWeekends(reading, scope);
    case 'decade':
      return shiftMonths(keepGrain ? inYears(reading, 10) : reading, scope);
    case 'century':
      return shiftMonths(keepGrain ? inYears(reading, 100) : reading, scope);
    default:
      return shiftMonths(reading, scope);
  }
}

/** First day of parts that `counted` gives. */
function firstDayOf(parts: Parts): number {
  const { year, week, decade, century } = parts;
  if (year === undefined) return toEpochDay(decade === undefined ? (century ?? 0) * 100 : decade * 10, 1, 1);
  if (week !== undefined) return fromIsoWeek(year, week);
  const isYear = parts.month === undefined && parts.quarter === undefined && parts.half === undefined;
  return toEpochDay(year, isYear ? 1 : firstMonthOf(parts), parts.day ?? 1);
}

const isAhead = (parts: Parts, scope: Scope): boolean => firstDayOf(parts) > articleDay(scope);

/**
 * "Ten years later", in a clause about the past, is not after the article: what it counts from is then an expression further
 * back, or nothing that was read. Counted from a day to come, it may be.
 */
function countedInPast(reading: ShiftReading, scope: Scope): Parts | undefined {
  for (let dropped = 0; dropped <= scope.antecedents.length; dropped++) {
    const rest = { ...scope, antecedents: scope.antecedents.slice(dropped) };
    const parts = counted(reading, rest);
    if (!isAhead(parts, scope) || isAhead(counted({ ...reading, by: 0 }, rest), scope)) return parts;
  }
  return undefined;
}

const UNKNOWN: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
};

/** The calendar unit at the stated distance; unknown where a clause about the past would lie after the article. */
export function resolveShift(reading: ShiftReading, scope: Scope): Resolved {
  const kept = keptGrain(reading, scope);
  if (kept) return { known: {}, implied: kept };
  const goesOn = reading.anchor === 'context' && reading.by > 0 && scope.tense === 'past';
  const parts = goesOn ? countedInPast(reading, scope) : counted(reading, scope);
  return parts ? { known: {}, implied: parts } : { known: {}, implied: {}, whole: UNKNOWN[reading.unit] ?? 'XXXX' };
}
