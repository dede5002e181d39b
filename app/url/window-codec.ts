/**
 * The window in a link: two UTC dates, as short as they can be without moving an edge by a whole pixel.
 *
 *     from=2022&to=2023            a year          from=2022-03-24T06:00&to=2022-03-25   hours
 *
 * Half-open, like every span here: `to` is the first moment that is not shown. A shortened date is its first instant.
 */
import { type Span, span } from '../time/span';

/** From the shortest to the longest; how much of an ISO instant each keeps. */
const LENGTHS = [4, 7, 10, 13, 16, 19, 23] as const;

const DATE =
  /^(?<year>[+-]?\d{4,6})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<milli>\d{3}))?)?)?Z?)?)?)?$/;

/** The parameters `from` and `to`; both null where the window is the first view. */
export function formatWindow(window: Span | null, msPerPx: number): [string, string | null][] {
  const [from, to] = window === null ? [null, null] : cutBoth(window, msPerPx);
  return [
    ['from', from],
    ['to', to],
  ];
}

/** Both ends, cut as far as they stay apart: what is shorter than a pixel is written out. */
function cutBoth({ start, end }: Span, msPerPx: number): [string, string] {
  const [from, to] = [cutDate(start, msPerPx), cutDate(end, msPerPx)];
  return parseWindow(from, to) === undefined ? [nearest(start, 23), nearest(end, 23)] : [from, to];
}

/** Reads both; undefined where either is not a date that the machine can tell or the second does not come after the first. */
export function parseWindow(from: string, to: string): Span | undefined {
  const [start, end] = [parseDate(from), parseDate(to)];
  return start !== undefined && end !== undefined && start < end ? span(start, end) : undefined;
}

/** The shortest date whose first instant lies less than half a pixel from `at`, so that both edges err under one. */
function cutDate(at: number, msPerPx: number): string {
  const shortest = LENGTHS.map((length) => nearest(at, length)).find(
    (date) => Math.abs((parseDate(date) ?? Number.NaN) - at) < msPerPx / 2,
  );
  return shortest ?? nearest(at, 23);
}

const UNIT_MS: Record<number, number> = {
  4: 365.2425 * 86_400_000,
  7: 30.44 * 86_400_000,
  10: 86_400_000,
  13: 3_600_000,
  16: 60_000,
  19: 1000,
  23: 1,
};

/** How far from 1970 the dates of the machine reach, in ms: the years ±271 821, or nearly. */
const FARTHEST = 8.64e15;

/** The date of that length nearest to `at`: the one it falls in, or the next. */
function nearest(at: number, length: number): string {
  const cut = (instant: number) => trim(new Date(Math.min(instant, FARTHEST)).toISOString(), length);
  const floor = cut(at);
  // A tenth more than the mean unit always lands in the next one, leap years and long months included.
  const next = cut((parseDate(floor) ?? at) + 1.1 * (UNIT_MS[length] ?? 0));
  const distance = (date: string) => Math.abs((parseDate(date) ?? Number.POSITIVE_INFINITY) - at);
  return distance(next) < distance(floor) ? next : floor;
}

/**
 * Years beyond four digits carry a sign and two more digits in ISO 8601; those are cut three characters later. A plus is
 * left out: in a query it would stand for a space.
 */
const trim = (iso: string, length: number): string =>
  iso.slice(0, /^[+-]/.test(iso) ? length + 3 : length).replace(/^\+0*/, '');

function parseDate(text: string): number | undefined {
  const parts = DATE.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const year = Number(parts.year);
  const [month, day] = [Number(parts.month ?? 1), Number(parts.day ?? 1)];
  const date = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(
    Number(parts.hour ?? 0),
    Number(parts.minute ?? 0),
    Number(parts.second ?? 0),
    Number(parts.milli ?? 0),
  );
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && !Number.isNaN(date.getTime());
  return exists ? date.getTime() : undefined;
}
