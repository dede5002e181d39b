// Dates of which the words give some parts: "29 June", "in July", "1998", "the 15th". What is missing is filled in from the
// article's day. Rules measured on the development sets: a day and month without year mean the nearest such day.

import { isDay, toEpochDay, weekdayOf } from '../calendar';
import type { DateReading } from '../tag/reading';
import type { Parts } from '../timex';
import { resolveOrder } from './resolve-order';
import { articleDay, lastWith, type Resolved, type Scope } from './scope';

const MONTHS_IN_YEAR = 12;
/** Days from which on tense outweighs nearness. */
const FAR = 80;

/** Years in which the day exists, and in which it falls on the stated weekday if there is one within reach. */
function yearsFor(reading: DateReading, month: number, day: number, around: number): readonly number[] {
  const years = [around - 1, around, around + 1].filter((year) => isDay(year, month, day));
  const { weekday } = reading;
  if (weekday === undefined) return years;
  // A stated weekday is a check: it chooses the year where it can, and is ignored where it fits no year.
  const fitting = years.filter((year) => weekdayOf(toEpochDay(year, month, day)) === weekday);
  return fitting.length > 0 ? fitting : years;
}

function yearOfDay(reading: DateReading, month: number, day: number, scope: Scope): number {
  const today = articleDay(scope);
  const { year } = scope.article;
  const distance = (candidate: number): number => toEpochDay(candidate, month, day) - today;
  const years = yearsFor(reading, month, day, year);
  if (reading.shift === -1) return years.filter((y) => distance(y) < 0).at(-1) ?? year - 1;
  if (reading.shift === 1) return years.find((y) => distance(y) > 0) ?? year + 1;
  const nearest = [...years].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] ?? year;
  // Tense decides only where the nearest day is far off: "was last seen Nov. 3", said in May.
  if (scope.tense === 'past' && distance(nearest) > FAR) return nearest - 1;
  if (scope.tense === 'future' && distance(nearest) < -FAR) return nearest + 1;
  return nearest;
}

/** Months from the article's month to the meant one: −1 is "last", 1 "next", tense otherwise, else the nearest. */
function monthDistance(month: number, shift: number | undefined, scope: Scope): number {
  const ahead = (month - scope.article.month + MONTHS_IN_YEAR) % MONTHS_IN_YEAR;
  // "Last February", said in March, is not "last month": it is the February of the year before.
  if (shift === -1) return ahead === MONTHS_IN_YEAR - 1 ? -MONTHS_IN_YEAR - 1 : (ahead || 0) - MONTHS_IN_YEAR;
  if (shift === 1) return ahead === 0 ? MONTHS_IN_YEAR : ahead;
  if (ahead === 0) return 0;
  if (scope.tense === 'past') return ahead - MONTHS_IN_YEAR;
  if (scope.tense === 'future') return ahead;
  return ahead > MONTHS_IN_YEAR / 2 ? ahead - MONTHS_IN_YEAR : ahead;
}

/** Whether a month lies on the other side of the article's than its clause says. */
function contradicts(year: number, month: number, { article, verbTense }: Scope): boolean {
  const tense = verbTense();
  const ahead = (year - article.year) * MONTHS_IN_YEAR + month - article.month;
  return (tense === 'future' && ahead < 0) || (tense === 'past' && ahead > 0);
}

/**
 * The year named last in the month's own sentence: "in 1997 … in January". Not one of an aside ("founded in 1998, it will
 * close in June"), nor one that the tense speaks against. A year at the head of the sentence is meant whatever the tense
 * ("In 1997 they planned to close it by June"), unless it is the article's own.
 */
function namedYear(month: number, scope: Scope): number | undefined {
  const named = scope.antecedents.find(
    ({ sentence, parts, known }) => sentence === scope.sentence && parts.year !== undefined && !isBareMonth(known),
  );
  const year = named?.parts.year;
  if (named === undefined || year === undefined || !isYearOnly(named.parts)) return undefined;
  const place = scope.placeOf(named);
  if (place === 'aside') return undefined;
  const isFrame = place === 'frame' && year !== scope.article.year;
  return isFrame || !contradicts(year, month, scope) ? year : undefined;
}

function yearOfMonth(reading: DateReading, month: number, scope: Scope): number {
  const named = reading.shift === undefined ? namedYear(month, scope) : undefined;
  if (named !== undefined) return named;
  if (reading.shift === 0) return scope.article.year;
  const index = scope.article.year * MONTHS_IN_YEAR + scope.article.month - 1;
  return Math.floor((index + monthDistance(month, reading.shift, scope)) / MONTHS_IN_YEAR);
}

/** A month that took its own year from elsewhere, which is asked instead of it. */
const isBareMonth = ({ year, month, day }: Parts): boolean =>
  month !== undefined && year === undefined && day === undefined;

const isYearOnly = (parts: Parts): boolean =>
  !parts.fiscal &&
  parts.month === undefined &&
  parts.quarter === undefined &&
  parts.half === undefined &&
  parts.week === undefined;

/** "The 15th": the month last named, else the article's. */
function resolveDayOnly(day: number, scope: Scope): Resolved {
  const { year, month } = lastWith(scope, 'month', 1) ?? scope.article;
  return { known: { day }, implied: { year: year ?? scope.article.year, month: month ?? scope.article.month } };
}

/** Fills in what a date leaves open. A day that no calendar has ("30 February") gives undefined. */
export function resolveDate(reading: DateReading, scope: Scope): Resolved | undefined {
  const { year, month, day } = reading;
  const known: Parts = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  if (reading.order !== undefined) return resolveOrder(reading, scope);
  if (day !== undefined && month !== undefined && !isDay(year ?? 2000, month, day)) return undefined;
  if (year !== undefined) return { known, implied: {} };
  if (reading.yearShift !== undefined) return { known, implied: { year: scope.article.year + reading.yearShift } };
  if (month !== undefined && day !== undefined)
    return { known, implied: { year: yearOfDay(reading, month, day, scope) } };
  if (month !== undefined) return { known, implied: { year: yearOfMonth(reading, month, scope) } };
  return day === undefined ? undefined : resolveDayOnly(day, scope);
}
