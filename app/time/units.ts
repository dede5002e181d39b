/**
 * The numbers of this app, each with its unit in its type, and the one place that makes each.
 *
 * A time, a length of time and a distance on screen are all doubles; branded, they cannot be mixed up. Arithmetic on
 * them gives plain numbers again, so the result says its unit by passing through the maker.
 *
 * Must not know: calendars, windows, the screen.
 */

declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

/** Milliseconds since 1970-01-01T00:00Z; ±Infinity stands for an open end. Never NaN. */
export type Instant = Unit<'Instant'>;

/** A length of time in milliseconds; may be negative or infinite. Never NaN. */
export type Millis = Unit<'Millis'>;

/** A distance in CSS pixels; may be fractional or negative. Never NaN. */
export type CssPx = Unit<'CssPx'>;

/** Marks a number of milliseconds since 1970 UTC as an instant. Throws a RangeError on NaN. */
export const instant = (ms: number): Instant => ensureNumber(ms, 'an instant') as Instant;

/** Marks a number of milliseconds as a length of time. Throws a RangeError on NaN. */
export const millis = (ms: number): Millis => ensureNumber(ms, 'a length of time') as Millis;

/** Marks a number of CSS pixels as such. Throws a RangeError on NaN. */
export const cssPx = (px: number): CssPx => ensureNumber(px, 'a distance on screen') as CssPx;

/** Reads an ISO 8601 instant in UTC, such as `2022-03-24T00:00:00Z`. Throws a RangeError on anything else. */
export function parseInstant(iso: string): Instant {
  // Without the Z, JavaScript would read the string in the browser's own time zone.
  if (!iso.endsWith('Z')) throw new RangeError(`not an instant in UTC: ${iso}`);
  return instant(Date.parse(iso));
}

/** Writes an instant as ISO 8601 in UTC. Throws a RangeError beyond the years ±271 821 and on ±Infinity. */
export const formatIso = (at: Instant): string => new Date(at).toISOString();

export const SECOND = millis(1000);
export const MINUTE = millis(60 * SECOND);
export const HOUR = millis(60 * MINUTE);
export const DAY = millis(24 * HOUR);
/** Mean Gregorian year: for sizes and guesses, never for calendar arithmetic. */
export const MEAN_YEAR = millis(365.2425 * DAY);

function ensureNumber(value: number, what: string): number {
  if (Number.isNaN(value)) throw new RangeError(`${what} must be a number, not NaN`);
  return value;
}
