// EDTF of a resolved expression → half-open bounds [from, to) in UTC. Own table for seasons (meteorological, northern), own
// rule for the rest, so that every user of a value gets the same bounds. Knows no text.

import { formatEpochDay, toEpochDay } from './calendar';

/** Half-open bounds: ISO 8601 days (`2023-07-01`) or, for clock times, seconds (`2023-07-01T14:30:00Z`). */
export interface Bounds {
  readonly from: string;
  readonly to: string;
}

const SINGLE =
  /^(?:(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d))?)?)?|(?<decade>\d{3})X|(?<century>\d\d)XX)[~?%]?$/;
/** First month of the EDTF seasons 21–24; winter runs into the next year. */
const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };
const MINUTE = 60_000;

const years = (first: number, count: number): Bounds => ({
  from: formatEpochDay(toEpochDay(first, 1, 1)),
  to: formatEpochDay(toEpochDay(first + count, 1, 1)),
});

const months = (year: number, first: number, count: number): Bounds => ({
  from: formatEpochDay(toEpochDay(year, first, 1)),
  to: formatEpochDay(toEpochDay(year, first + count, 1)),
});

const toSeconds = (millis: number): string => `${new Date(millis).toISOString().slice(0, 19)}Z`;

function clockBounds(text: string): Bounds {
  const [day = '', clock = ''] = text.split('T');
  // 24:00 is the next day's midnight.
  const from = new Date(`${day}T00:00:00Z`).getTime() + minutesOf(clock) * MINUTE;
  return { from: toSeconds(from), to: toSeconds(from + MINUTE) };
}

function minutesOf(clock: string): number {
  const [hour = '0', minute = '0'] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}

function singleBounds(text: string): Bounds | undefined {
  const groups = SINGLE.exec(text)?.groups;
  if (!groups) return undefined;
  if (groups.decade) return years(Number(groups.decade) * 10, 10);
  if (groups.century) return years(Number(groups.century) * 100, 100);
  const [year, month] = [Number(groups.year), Number(groups.month)];
  if (groups.hour) return clockBounds(text);
  if (groups.day) return dayBounds(year, month, Number(groups.day));
  if (!groups.month) return years(year, 1);
  const season = SEASON_START[month];
  return season ? months(year, season, 3) : months(year, month, 1);
}

function dayBounds(year: number, month: number, day: number): Bounds {
  const at = toEpochDay(year, month, day);
  return { from: formatEpochDay(at), to: formatEpochDay(at + 1) };
}

/** Bounds of an EDTF date or interval; undefined for what is no EDTF of ours. A clock time lasts a minute. */
export function toBounds(edtf: string): Bounds | undefined {
  const [first = '', last] = edtf.split('/');
  const from = singleBounds(first);
  const to = last === undefined ? from : singleBounds(last);
  return from && to && { from: from.from, to: to.to };
}
