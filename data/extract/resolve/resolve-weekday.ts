// "Friday", "last Friday", "le vendredi suivant". In news a bare weekday is the article's day or one of the six before it
// (92 % of the English development set); a clause about the future makes it one of the six after.

import { fromEpochDay, weekdayOf } from '../calendar';
import type { WeekdayReading } from '../tag/reading';
import { articleDay, lastDay, type Resolved, type Scope } from './scope';

const WEEK = 7;
const REACH = 3;

/** Days to the weekday, 0–6, looking ahead. */
const daysAhead = (from: number, weekday: number): number => (weekday - weekdayOf(from) + WEEK) % WEEK;

function distance(reading: WeekdayReading, from: number, scope: Scope): number {
  const ahead = daysAhead(from, reading.weekday);
  const back = ahead === 0 ? 0 : ahead - WEEK;
  if (reading.shift === -1) return back === 0 ? -WEEK : back;
  if (reading.shift === 1) return ahead === 0 ? WEEK : ahead;
  if (reading.shift === 0) return scope.tense === 'past' ? back : ahead;
  if (scope.tense === undefined && scope.bareWeekday === 'nearest') return ahead <= WEEK / 2 ? ahead : back;
  return scope.tense === 'future' ? ahead : back;
}

/** "Friday of last week": that day of the ISO week at a distance. */
function inWeek(weekday: number, weeks: number, scope: Scope): Resolved {
  const today = articleDay(scope);
  const monday = today - weekdayOf(today) + 1;
  return { known: { weekday }, implied: fromEpochDay(monday + weeks * WEEK + weekday - 1) };
}

/** The day that a weekday means. */
export function resolveWeekday(reading: WeekdayReading, scope: Scope): Resolved {
  if (reading.week !== undefined) return inWeek(reading.weekday, reading.week, scope);
  const context = reading.anchor === 'context' ? lastDay(scope, REACH) : undefined;
  const from = context ?? articleDay(scope);
  const { year, month, day } = fromEpochDay(from + distance(reading, from, scope));
  return { known: { weekday: reading.weekday }, implied: { year, month, day } };
}
