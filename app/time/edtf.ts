/**
 * Reads the part of EDTF (ISO 8601-2, levels 0 and 1) that timelines use into a small structure.
 *
 *     1989   1989-11   1989-11-09   2021-21 (spring)   198X   19XX   2004-XX   2004-06-XX   -0043
 *     each may end in ? (uncertain), ~ (approximate) or % (both)
 *     2024-05-13T00:30+01:00   a day with the time on its own clock: that day, wherever it is read
 *     a/b    a/.. (open end)   a/ (unknown end)   ../b (open start)   /b (unknown start)
 *
 * The library that reads all of EDTF is ten times this size and stays in the build; the tests hold this reader to it.
 * Seasons are meteorological and northern (spring: March to May), as in the data; winter runs into the next year.
 * Must not know: languages, the format of the dataset.
 */
import { type Instant, instant } from './units';
import { utc } from './utc';

/** The finest part that is stated, coarsest first. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** What the mark at the end says: `?`, `~`, `%`, or nothing. */
export type Qualifier = 'uncertain' | 'approximate' | 'both';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A time of day as it is stated, where it is stated. */
export interface Clock {
  /** From midnight on that clock, in seconds. */
  readonly at: number;
  /** How long it is: a minute, or a second where seconds are stated; in seconds. */
  readonly length: 60 | 1;
  /** Ahead of UTC, in minutes; undefined where no zone is stated, and taken for UTC. */
  readonly offset: number | undefined;
}

/** One date at one precision. Parts finer than the precision are absent. */
export interface EdtfDate {
  readonly precision: Precision;
  /** Astronomical (0 is 1 BC); the first year of a decade or century. */
  readonly year: number;
  readonly season?: Season;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** The time on that day. */
  readonly clock?: Clock;
  readonly qualifier?: Qualifier;
}

/** An end that is not a date: `..` has no limit, an empty one has a limit that nobody knows. */
export type OpenEnd = 'open' | 'unknown';

export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly start: EdtfDate | OpenEnd; readonly end: EdtfDate | OpenEnd };

const DATE =
  /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX)(?:T(?<clock>[^?~%]+))?)?)?(?<qualifier>[?~%])?$/;
const CLOCK =
  /^(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?<zone>Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { '?': 'uncertain', '~': 'approximate', '%': 'both' };
const SEASONS: Readonly<Record<number, Season>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const FIRST_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Reads an EDTF string; undefined where it is not one, or is of a kind that timelines do not use. */
export function maybeParseEdtf(text: string): Edtf | undefined {
  const [first = '', last, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  if (last === undefined) {
    const date = maybeParseDate(first);
    return date && { kind: 'date', date };
  }
  const start = maybeParseEnd(first);
  const end = maybeParseEnd(last);
  if (!start || !end || (typeof start === 'string' && typeof end === 'string')) return undefined;
  if (typeof start === 'object' && typeof end === 'object' && isAfter(start, end)) return undefined;
  return { kind: 'interval', start, end };
}

/** The half-open bounds that a value covers; ±Infinity where it is open or unknown. */
export function edtfBounds(value: Edtf): { readonly start: Instant; readonly end: Instant } {
  const [first, last] = value.kind === 'date' ? [value.date, value.date] : [value.start, value.end];
  return {
    start: typeof first === 'string' ? instant(Number.NEGATIVE_INFINITY) : firstInstant(first),
    end: typeof last === 'string' ? instant(Number.POSITIVE_INFINITY) : firstInstantAfter(last),
  };
}

function maybeParseEnd(text: string): EdtfDate | OpenEnd | undefined {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : maybeParseDate(text);
}

function maybeParseDate(text: string): EdtfDate | undefined {
  const parts = DATE.exec(text)?.groups;
  if (!parts) return undefined;
  const stated = hasMonth(parts.month, parts.day)
    ? maybeParseMonth(parts.year, parts.month, parts.day)
    : maybeParseYear(parts.year, parts.month);
  const clock = parts.clock === undefined ? undefined : maybeParseClock(parts.clock);
  if (!stated || (parts.clock !== undefined && (clock === undefined || stated.precision !== 'day'))) return undefined;
  const qualifier = QUALIFIERS[parts.qualifier ?? ''];
  return { ...stated, ...(clock && { clock }), ...(qualifier && { qualifier }) };
}

function maybeParseClock(text: string): Clock | undefined {
  const { hour, minute, second, zone } = CLOCK.exec(text)?.groups ?? {};
  if (hour === undefined) return undefined;
  const at = Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return { at, length: second === undefined ? 60 : 1, offset: zone === undefined ? undefined : offsetOf(zone) };
}

/** "+05:30", "-0500", "+01" or "Z", in minutes. */
function offsetOf(zone: string): number {
  const digits = zone.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** Whether there is a month to read. `2004-XX` says "some month of 2004": the year is what is known. */
const hasMonth = (month: string | undefined, day = 'XX'): boolean =>
  month !== undefined && !(month === 'XX' && day === 'XX');

function maybeParseYear(text = '', month?: string): EdtfDate | undefined {
  const unspecified = text.length - text.replaceAll('X', '').length;
  if (unspecified > 0 && month !== undefined) return undefined;
  const precision = unspecified === 0 ? 'year' : unspecified === 1 ? 'decade' : 'century';
  return { precision, year: Number(text.replaceAll('X', '0')) };
}

/** A season, month or day; NaN, from an X where none may stand, fails every comparison. */
function maybeParseMonth(yearText = '', monthText = '', dayText?: string): EdtfDate | undefined {
  const [year, month] = [Number(yearText), Number(monthText)];
  if (Number.isNaN(year)) return undefined;
  const season = SEASONS[month];
  if (season) return dayText === undefined ? { precision: 'season', year, season } : undefined;
  if (!(month >= 1 && month <= 12)) return undefined;
  if (dayText === undefined || dayText === 'XX') return { precision: 'month', year, month };
  const day = Number(dayText);
  return day >= 1 && day <= daysIn(year, month) ? { precision: 'day', year, month, day } : undefined;
}

const daysIn = (year: number, month: number): number => new Date(utc(year, month + 1, 0)).getUTCDate();

const monthOf = (date: EdtfDate): number => date.month ?? (date.season ? FIRST_MONTH[date.season] : 1);

/** Whether an interval from `a` to `b` would run backwards; of two that begin together, the longer is after. */
const isAfter = (a: EdtfDate, b: EdtfDate): boolean =>
  (firstInstant(a) - firstInstant(b) || firstInstantAfter(a) - firstInstantAfter(b)) > 0;

/** First instant of a date. */
function firstInstant(date: EdtfDate): Instant {
  const start = utc(date.year, monthOf(date), date.day ?? 1);
  const { clock } = date;
  return clock === undefined ? start : instant(start + (clock.at - (clock.offset ?? 0) * 60) * 1000);
}

/** First instant after a date. */
function firstInstantAfter(date: EdtfDate): Instant {
  const [year, month, day] = [date.year, monthOf(date), date.day ?? 1];
  if (date.clock !== undefined) return instant(firstInstant(date) + date.clock.length * 1000);
  switch (date.precision) {
    case 'century':
      return utc(year + 100, 1, 1);
    case 'decade':
      return utc(year + 10, 1, 1);
    case 'year':
      return utc(year + 1, 1, 1);
    case 'season':
      return utc(year, month + 3, 1);
    case 'month':
      return utc(year, month + 1, 1);
    case 'day':
      return utc(year, month, day + 1);
    default:
      return date.precision satisfies never;
  }
}
