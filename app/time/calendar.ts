/**
 * A ladder of calendar steps, from an hour to a century, in UTC.
 *
 *     hour  3 h  6 h  12 h  day  week  month  quarter  half year  year  2  5  decade  20  50  century
 *
 * For each step: `floor` is idempotent and at most its argument; `ceil` is the least step that is at least it;
 * `offset` by n steps keeps aligned instants aligned; `range` has the aligned instants in `[start, end)`.
 * Weeks begin on Monday. Years are astronomical, and 0 to 99 mean themselves.
 * Must not know: words, pixels.
 */
import type { Span } from './span';
import { DAY, HOUR, type Instant, instant, MEAN_YEAR, type Millis, millis } from './units';
import { utc } from './utc';

export interface CalendarStep {
  readonly name: string;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** So many units: 6 hours, 10 years. */
  readonly count: number;
  /** Length in the mean: to choose a step by, never to add. */
  readonly mean: Millis;
  /** The last aligned instant at or before this one. */
  floor(at: Instant): Instant;
  /** The first aligned instant at or after this one. */
  ceil(at: Instant): Instant;
  /** So many whole steps later; earlier where negative. */
  offset(at: Instant, steps: number): Instant;
  /** The aligned instants in the span, in order. */
  range(within: Span): Instant[];
}

const WEEK = millis(7 * DAY);
/** 1970-01-01 was a Thursday; this was the Monday before it. */
const FIRST_MONDAY = -3 * DAY;

/** Finest first. */
export const CALENDAR_LADDER: readonly CalendarStep[] = [
  evenStep('hour', 'hour', 1, HOUR),
  evenStep('three-hours', 'hour', 3, HOUR),
  evenStep('six-hours', 'hour', 6, HOUR),
  evenStep('half-day', 'hour', 12, HOUR),
  evenStep('day', 'day', 1, DAY),
  evenStep('week', 'week', 1, WEEK, FIRST_MONDAY),
  monthStep('month', 'month', 1),
  monthStep('quarter', 'month', 3),
  monthStep('half-year', 'month', 6),
  monthStep('year', 'year', 1),
  monthStep('two-years', 'year', 2),
  monthStep('five-years', 'year', 5),
  monthStep('decade', 'year', 10),
  monthStep('two-decades', 'year', 20),
  monthStep('half-century', 'year', 50),
  monthStep('century', 'year', 100),
];

/** The step whose mean length is nearest, by ratio, to so many milliseconds. */
export function nearestStep(to: Millis): CalendarStep {
  const distance = (step: CalendarStep) => Math.abs(Math.log(step.mean / to));
  return CALENDAR_LADDER.reduce((best, step) => (distance(step) < distance(best) ? step : best));
}

/** Steps that all last equally long. */
function evenStep(name: string, unit: CalendarStep['unit'], count: number, one: number, origin = 0): CalendarStep {
  const length = count * one;
  return makeStep(
    { name, unit, count, mean: millis(length) },
    (at) => instant(Math.floor((at - origin) / length) * length + origin),
    (at, steps) => instant(at + steps * length),
  );
}

/** Steps of whole months: count them from the year 0, so that the eighties begin in 1980. */
function monthStep(name: string, unit: 'month' | 'year', count: number): CalendarStep {
  const months = unit === 'year' ? count * 12 : count;
  return makeStep(
    { name, unit, count, mean: millis((months * MEAN_YEAR) / 12) },
    (at) => utc(0, Math.floor(monthIndex(at) / months) * months + 1, 1),
    (at, steps) => addMonths(at, steps * months),
  );
}

function makeStep(
  facts: Pick<CalendarStep, 'name' | 'unit' | 'count' | 'mean'>,
  floor: CalendarStep['floor'],
  offset: CalendarStep['offset'],
): CalendarStep {
  const ceil = (at: Instant): Instant => {
    const before = floor(at);
    return before === at ? at : offset(before, 1);
  };
  const range = (within: Span): Instant[] => {
    const found: Instant[] = [];
    for (let at = ceil(within.start); at < within.end; at = offset(at, 1)) found.push(at);
    return found;
  };
  return { ...facts, floor, ceil, offset, range };
}

/** Months since January of the year 0. */
function monthIndex(at: Instant): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Calendar months later; a day that the month does not have becomes its last. */
function addMonths(at: Instant, months: number): Instant {
  const index = monthIndex(at) + months;
  const [first, next] = [utc(0, index + 1, 1), utc(0, index + 2, 1)];
  const intoMonth = at - utc(0, monthIndex(at) + 1, 1);
  const lastDay = next - DAY + (intoMonth % DAY);
  return instant(Math.min(first + intoMonth, lastDay));
}
