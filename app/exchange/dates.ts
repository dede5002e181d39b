/**
 * Dates as other formats write them: by day, by parts, in ISO 8601.
 *
 * Days here are inclusive, as people and most formats count them; the contract's bounds are half-open.
 * Must not know: any format's fields, languages.
 */
import type { EdtfDate } from '../time/edtf';
import { DAY, type Instant, instant, parseInstant } from '../time/units';
import { dayOf } from '../time/when-shape';

interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
}

/** The first UTC day that the bounds touch; undefined where the start is open. */
export const firstDay = ({ start }: Bounds): EdtfDate | undefined =>
  start === null ? undefined : dayOf(parseInstant(start));

/** The last UTC day that the bounds touch; undefined where the end is open. */
export const lastDay = ({ end }: Bounds): EdtfDate | undefined =>
  end === null ? undefined : dayOf(instant(parseInstant(end) - 1));

/** The first UTC midnight at or after an instant: where all-day events end. */
export const ceilDay = (at: Instant): Instant => instant(Math.ceil(at / DAY) * DAY);

/** The last UTC midnight at or before an instant. */
export const floorDay = (at: Instant): Instant => instant(Math.floor(at / DAY) * DAY);

/** Year, month, day as far as they are known: `[2022, 3]`. Of a season, decade or century only the first year. */
export function dateParts({ precision, year, month, day }: EdtfDate): readonly number[] {
  const known = precision === 'day' ? [year, month, day] : precision === 'month' ? [year, month] : [year];
  return known.flatMap((part) => part ?? []);
}

/** What the first and the last day have in common, coarsest first: April 11 to 19, 2012 is `[2012, 4]`. */
export function sharedParts(bounds: Bounds): readonly number[] {
  const [first, last] = [firstDay(bounds), lastDay(bounds)];
  if (!first || !last) return [];
  const lastParts = dateParts(last);
  const parts = dateParts(first);
  const differing = parts.findIndex((part, index) => part !== lastParts[index]);
  return differing === -1 ? parts : parts.slice(0, differing);
}

/** Parts as ISO 8601: `2022`, `2022-03`, `2022-03-24`, and `-0043` for 44 BC. */
export function isoParts(parts: readonly number[]): string {
  const [year, ...rest] = parts;
  if (year === undefined) return '';
  return [isoYear(year), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Four digits, as EDTF has them; years beyond those as ECMAScript has them: a sign and six digits. */
function isoYear(year: number): string {
  const digits = String(Math.abs(year));
  if (year >= 0 && year <= 9999) return digits.padStart(4, '0');
  if (year < 0 && year >= -9999) return `-${digits.padStart(4, '0')}`;
  return (year < 0 ? '-' : '+') + digits.padStart(6, '0');
}

/** A day as ISO 8601; empty where there is none. */
export const isoDay = (day: EdtfDate | undefined): string => (day ? isoParts(dateParts(day)) : '');
