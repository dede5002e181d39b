// EDTF of a resolved expression, with its modifier, → half-open bounds [from, to) in UTC. Knows no text.
//
// Seasons are meteorological and northern. START, MID and END take a third: days 1–10, 11–20, 21–end of a month; four
// months of a year; one of a season; years 0–3, 4–6, 7–9 of a decade; 0–33, 34–66, 67–99 of a century. The build of the
// timeline uses the same thirds (a test beside `propose` holds the two together).

import { formatEpochDay, toEpochDay } from './calendar';
import type { Mod } from './timex';

/** Half-open bounds: ISO 8601 days (`2023-07-01`) or, for clock times with a zone, seconds (`2023-07-01T14:30:00Z`). */
export interface Bounds {
  readonly from: string;
  readonly to: string;
}

const SINGLE =
  /^(?:(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?<zone>Z|[+-]\d\d:\d\d)?)?)?)?|(?<decade>\d{3})X|(?<century>\d\d)XX)[~?%]?$/;
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

/** Bounds of a clock time with its zone, by which it is an instant. */
function clockBounds(text: string, zone: string): Bounds {
  const [day = '', clock = ''] = text.split('T');
  const sign = zone.startsWith('-') ? -1 : 1;
  const ahead = zone === 'Z' ? 0 : sign * minutesOf(zone.slice(1));
  // 24:00 is the next day's midnight.
  const from = new Date(`${day}T00:00:00Z`).getTime() + (minutesOf(clock) - ahead) * MINUTE;
  return { from: toSeconds(from), to: toSeconds(from + MINUTE) };
}

function minutesOf(clock: string): number {
  const [hour = '0', minute = '0'] = clock.split(':');
  return Number(hour) * 60 + Number.parseInt(minute, 10);
}

function singleBounds(text: string): Bounds | undefined {
  const groups = SINGLE.exec(text)?.groups;
  if (!groups) return undefined;
  if (groups.decade) return years(Number(groups.decade) * 10, 10);
  if (groups.century) return years(Number(groups.century) * 100, 100);
  const [year, month] = [Number(groups.year), Number(groups.month)];
  // Without a zone a clock time says no instant: all that is known is the day.
  if (groups.zone) return clockBounds(text, groups.zone);
  if (groups.day) return dayBounds(year, month, Number(groups.day));
  if (!groups.month) return years(year, 1);
  const season = SEASON_START[month];
  return season ? months(year, season, 3) : months(year, month, 1);
}

function dayBounds(year: number, month: number, day: number): Bounds {
  const at = toEpochDay(year, month, day);
  return { from: formatEpochDay(at), to: formatEpochDay(at + 1) };
}

/** Cuts between the thirds of a unit, in days, months or years from its start. */
interface Thirds {
  readonly unit: 'day' | 'month' | 'year';
  readonly cuts: readonly [number, number];
}

const THIRDS: readonly (readonly [RegExp, Thirds])[] = [
  [/^\d\dXX/, { unit: 'year', cuts: [34, 67] }],
  [/^\d{3}X/, { unit: 'year', cuts: [4, 7] }],
  [/^\d{4}[~?%]?$/, { unit: 'month', cuts: [4, 8] }],
  [/^\d{4}-2[1-4]/, { unit: 'month', cuts: [1, 2] }],
  [/^\d{4}-\d\d[~?%]?$/, { unit: 'day', cuts: [10, 20] }],
];

function advance(from: string, unit: Thirds['unit'], count: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  if (unit === 'day') return formatEpochDay(toEpochDay(year, month, day + count));
  return formatEpochDay(unit === 'month' ? toEpochDay(year, month + count, day) : toEpochDay(year + count, month, day));
}

function takeThird(edtf: string, bounds: Bounds, mod: Mod): Bounds {
  const thirds = THIRDS.find(([pattern]) => pattern.test(edtf))?.[1];
  if (!thirds) return bounds;
  const [first, second] = thirds.cuts.map((count) => advance(bounds.from, thirds.unit, count));
  if (first === undefined || second === undefined) return bounds;
  if (mod === 'START') return { from: bounds.from, to: first };
  if (mod === 'MID') return { from: first, to: second };
  return mod === 'END' ? { from: second, to: bounds.to } : bounds;
}

/**
 * Bounds of an EDTF date or interval; undefined for what is no EDTF of ours. A clock time with its zone
 * lasts a minute, without one it is its day; days, clock times
 * and intervals have no thirds.
 */
export function toBounds(edtf: string, mod?: Mod): Bounds | undefined {
  const [first = '', last] = edtf.split('/');
  const from = singleBounds(first);
  const to = last === undefined ? from : singleBounds(last);
  if (!from || !to) return undefined;
  const bounds = { from: from.from, to: to.to };
  return mod === undefined || last !== undefined ? bounds : takeThird(edtf, bounds, mod);
}
