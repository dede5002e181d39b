// TIMEX3 value → EDTF (ISO 8601-2:2019, levels 0 and 1, and decades and centuries with X). What EDTF cannot say (weeks,
// quarters, halves) becomes an interval of days or months. Knows values only, no text.

import { formatEpochDay, fromIsoWeek } from './calendar';
import type { Mod } from './timex';

const VALUE =
  /^(?:(?<day>\d{4}-\d\d-\d\d)(?:T(?<clock>\d\d(?::\d\d){0,2}))?(?:T[A-Z]{2})?|(?<month>\d{4}-\d\d)|(?<weekYear>\d{4})-W(?<week>\d\d)(?<weekend>-WE)?|(?<quarterYear>\d{4})-Q(?<quarter>[1-4])|(?<halfYear>\d{4})-H(?<half>[12])|(?<seasonYear>\d{4})-(?<season>SP|SU|FA|WI)|(?<year>\d{4})|(?<decade>\d{3})X?|(?<century>\d{2})(?:XX)?)$/;
/** EDTF season codes, ISO 8601-2 section 4.8.2. */
const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };
const APPROXIMATE: ReadonlySet<Mod> = new Set(['START', 'MID', 'END', 'APPROX']);

const two = (value: number): string => String(value).padStart(2, '0');

function weekInterval(year: number, week: number, weekend: boolean): string {
  const monday = fromIsoWeek(year, week);
  return `${formatEpochDay(monday + (weekend ? 5 : 0))}/${formatEpochDay(monday + 6)}`;
}

const monthsInterval = (year: string, first: number, last: number): string =>
  `${year}-${two(first)}/${year}-${two(last)}`;

function ofCoarse(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { weekYear, week, quarterYear, quarter, halfYear, half, seasonYear, season } = groups;
  if (weekYear && week) return weekInterval(Number(weekYear), Number(week), groups.weekend !== undefined);
  if (quarterYear) return monthsInterval(quarterYear, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (halfYear) return monthsInterval(halfYear, Number(half) * 6 - 5, Number(half) * 6);
  if (seasonYear && season) return `${seasonYear}-${SEASONS[season]}`;
  if (groups.decade) return `${groups.decade}X`;
  return groups.century && `${groups.century}XX`;
}

/** An EDTF day, month or year marked as uncertain; intervals and clock times take no mark. */
export function withDoubt(edtf: string): string {
  if (/[/T]/.test(edtf)) return edtf;
  return edtf.endsWith('~') ? `${edtf.slice(0, -1)}%` : `${edtf}?`;
}

/** A zone as EDTF writes it, from minutes ahead of UTC; none where it is not known. */
function zoneOf(offset: number | undefined): string {
  if (offset === undefined) return '';
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A clock time in full, as EDTF wants it. */
const inFull = (clock: string): string => `${clock}:00:00`.slice(0, 8);

/**
 * EDTF of a TIMEX3 value, or undefined where it fixes no stretch of the calendar (durations, sets, `PAST_REF`, times
 * without a day). A modifier that blurs the value makes it approximate (`2023-07~`). `offset`, in minutes, is the clock's zone.
 */
export function toEdtf(value: string, mod?: Mod, offset?: number): string | undefined {
  const groups = VALUE.exec(value)?.groups;
  if (!groups) return undefined;
  if (groups.day && groups.clock) return `${groups.day}T${inFull(groups.clock)}${zoneOf(offset)}`;
  const date = groups.day ?? groups.month ?? groups.year ?? ofCoarse(groups);
  const blurred = mod !== undefined && APPROXIMATE.has(mod) && !date?.includes('/');
  return blurred ? `${date}~` : date;
}
