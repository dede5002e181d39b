/**
 * Calendar fields to instant, in UTC.
 *
 * `Date.UTC` reads the years 0 to 99 as 1900 to 1999; this does not.
 * Must not know: languages, precision.
 */
import { type Instant, instant } from './units';

/** Midnight UTC of a day. Months count from 1; a month or day out of range runs over into the next or the previous. */
export function utc(year: number, month: number, day: number): Instant {
  return instant(new Date(0).setUTCFullYear(year, month - 1, day));
}
