// Arithmetic on the proleptic Gregorian calendar and on ISO weeks. Knows numbers only: no clock, no time zone, no text.
// Days are counted from 1970-01-01, so that years 0–99 and daylight saving cannot bite.

/** A calendar day; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLIS_PER_DAY = 86_400_000;

/** Days since 1970-01-01; months and days beyond their range carry over. `Date.UTC` alone moves years 0–99 to 19xx. */
export function toEpochDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MILLIS_PER_DAY);
}

/** The calendar day of a count of days since 1970-01-01. */
export function fromEpochDay(epochDay: number): Day {
  const date = new Date(epochDay * MILLIS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Weekday of a day count: 1 = Monday … 7 = Sunday (1970-01-01 was a Thursday). */
export function weekdayOf(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** Whether the calendar has this day (no 30 February, no 29 February in common years). */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const made = fromEpochDay(toEpochDay(year, month, day));
  return made.month === month && made.day === day;
}

/** ISO 8601 week: the week that holds the year's first Thursday is week 1. */
export function toIsoWeek(epochDay: number): { readonly year: number; readonly week: number } {
  const thursday = epochDay - weekdayOf(epochDay) + 4;
  const { year } = fromEpochDay(thursday);
  return { year, week: Math.floor((thursday - toEpochDay(year, 1, 1)) / 7) + 1 };
}

/** Day count of the Monday of an ISO week. */
export function fromIsoWeek(year: number, week: number): number {
  const january4 = toEpochDay(year, 1, 4);
  return january4 - weekdayOf(january4) + 1 + (week - 1) * 7;
}

/** Moves a month by a number of months. */
export function shiftMonth(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Easter Sunday of the western churches (the anonymous Gregorian computus), as a day count. */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return toEpochDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;
}

/** `YYYY-MM-DD` of a day count. */
export const formatEpochDay = (epochDay: number): string => formatDay(fromEpochDay(epochDay));

/** `YYYY-MM`. */
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** `YYYY-Wnn` of the ISO week that holds a day. */
export function formatWeekOf(epochDay: number): string {
  const { year, week } = toIsoWeek(epochDay);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** `YYYY`. */
export const formatYear = (year: number): string => pad(year, 4);

const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;

/** Reads `YYYY-MM-DD`; undefined for anything else and for days that the calendar does not have. */
export function maybeDay(text: string): Day | undefined {
  const groups = ISO_DAY.exec(text)?.groups;
  if (!groups) return undefined;
  const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
  return isDay(year, month, day) ? { year, month, day } : undefined;
}

/** So many days after a day `YYYY-MM-DD`, before it below nought. @throws RangeError where it is no day */
export function shiftDay(text: string, by: number): string {
  const day = maybeDay(text);
  if (day === undefined) throw new RangeError(`"${text}" is no day of the calendar`);
  return formatEpochDay(toEpochDay(day.year, day.month, day.day) + by);
}
