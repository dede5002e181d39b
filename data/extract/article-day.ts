/**
 * The days on which an article can have appeared: what "yesterday" in it is counted from.
 *
 * Days are those of the clock that the date itself names: an article of half past midnight in Berlin appeared on that day,
 * though in UTC it was the day before. Must not know: the article, files.
 */
import type { When } from '../schema/timeline';
import { shiftDay } from './calendar';
import { offsetOf } from './offset';

/** Days, `YYYY-MM-DD`, the second no more among them. */
export interface ArticleDays {
  readonly from: string;
  readonly to: string;
}

const dayAt = (millis: number): string => new Date(millis).toISOString().slice(0, 10);

/** The days of a date of publication; null where it is open on either side. */
export function articleDays({ edtf, start, end }: Pick<When, 'edtf' | 'start' | 'end'>): ArticleDays | null {
  if (start === null || end === null) return null;
  const offset = offsetOf(edtf);
  // The last instant is still of the last day.
  return { from: dayAt(Date.parse(start) + offset), to: shiftDay(dayAt(Date.parse(end) - 1 + offset), 1) };
}

/** The day that relative expressions count from, the last on which the article can have appeared; null where it is open. */
export function lastDayOf(when: Pick<When, 'edtf' | 'start' | 'end'>): string | null {
  const days = articleDays(when);
  return days && shiftDay(days.to, -1);
}
