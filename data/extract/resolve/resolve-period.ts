// Quarters, halves and seasons, numbered or named, with or without a year; decades and centuries. A period that the
// words call fiscal is numbered like one of the calendar, but marked (`fiscal.ts`): no article says where that year begins.

import type { CenturyReading, DecadeReading, PeriodReading } from '../tag/reading';
import type { Parts, Season } from '../timex';
import { lastNamed, type Resolved, type Scope } from './scope';

const REACH = 6;
const LONG_OVER = 3;
const SIZE = { quarter: 3, half: 6, season: 3 } as const;
const SEASON_NUMBER: Readonly<Record<Season, number>> = { SP: 1, SU: 2, FA: 3, WI: 4 };
const FIRST_SEASON_MONTH = 3;

const numberOf = (reading: PeriodReading): number | undefined =>
  reading.season ? SEASON_NUMBER[reading.season] : reading.number;

function partsOf(reading: PeriodReading, number: number): Parts {
  if (reading.season) return { season: reading.season };
  return reading.unit === 'half' ? { half: number } : { quarter: number };
}

/** Months from January of the article's year to a period's first month. */
function firstMonth(reading: PeriodReading, number: number): number {
  const offset = reading.unit === 'season' ? FIRST_SEASON_MONTH : 1;
  return (number - 1) * SIZE[reading.unit] + offset;
}

/** Year of a numbered period that names none: the latest that has begun, or the next one in a clause about the future. */
function impliedYear(reading: PeriodReading, number: number, scope: Scope): number {
  const { year, month } = scope.article;
  const begins = firstMonth(reading, number);
  const ends = begins + SIZE[reading.unit];
  // A winter that began in the year before may still be going on.
  const current = reading.unit === 'season' && number === 4 && month <= 2 ? year - 1 : year;
  if (reading.shift === -1) return current === year && ends > month ? year - 1 : current - (current < year ? 1 : 0);
  if (reading.shift === 1) return begins > month ? year : year + 1;
  if (reading.shift === 0) return year;
  if (reading.unit === 'season') return scope.tense === 'future' && ends + SIZE.season <= month ? year + 1 : year;
  const latest = begins <= month ? year : year - 1;
  // "Expects third-quarter profit" in October is of the quarter just over; of one long over it is the next.
  const monthsSince = (year - latest) * 12 + month - ends;
  return scope.tense === 'future' && monthsSince >= LONG_OVER ? latest + 1 : latest;
}

/** "The quarter", "the latest quarter", "next quarter": counted from the last one named, or from the article's. */
function resolveUnnumbered(reading: PeriodReading, scope: Scope): Resolved {
  const { unit } = reading;
  const named = reading.shift === undefined && unit !== 'season' ? lastNamed(scope, unit, REACH) : undefined;
  const base = named ?? counted(reading, scope);
  if (reading.year !== undefined) return { known: { year: reading.year }, implied: { ...base, year: reading.year } };
  if (reading.yearShift === undefined) return { known: {}, implied: base };
  return { known: {}, implied: { ...base, year: (base.year ?? scope.article.year) + reading.yearShift } };
}

/** The period at a distance from the article's own; the last complete one where no distance is said. */
function counted(reading: PeriodReading, scope: Scope): Parts {
  const { unit } = reading;
  const size = SIZE[unit];
  const per = 12 / size;
  const index = scope.article.year * per + Math.ceil(scope.article.month / size) - 1 + (reading.shift ?? -1);
  const number = (index % per) + 1;
  return { year: Math.floor(index / per), ...partsOf(reading, number) };
}

/** The year and number of a quarter, half or season. */
export function resolvePeriod(reading: PeriodReading, scope: Scope): Resolved {
  const number = numberOf(reading);
  if (number === undefined) return resolveUnnumbered(reading, scope);
  const known = partsOf(reading, number);
  if (reading.year !== undefined) return { known: { ...known, year: reading.year }, implied: {} };
  const shifted = reading.yearShift === undefined ? undefined : scope.article.year + reading.yearShift;
  return { known, implied: { year: shifted ?? impliedYear(reading, number, scope) } };
}

/** "The 1960s" and "the 60s", which are of the twentieth century until they say otherwise. */
export function resolveDecade({ first }: DecadeReading): Resolved {
  if (first >= 100) return { known: { decade: Math.floor(first / 10) }, implied: {} };
  return { known: { decade: 190 + Math.floor(first / 10) }, implied: {} };
}

/** "The 20th century" begins in 1900 as people count it. */
export const resolveCentury = ({ ordinal }: CenturyReading): Resolved => ({
  known: { century: ordinal - 1 },
  implied: {},
});
