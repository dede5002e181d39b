/**
 * EDTF (ISO 8601-2) → half-open bounds in milliseconds UTC.
 *
 * The library answers `min` and `max` for one date; what it gets wrong or cannot do is ours: seasons (it takes quarters
 * of the year), unknown ends (it answers 1970), a qualifier behind a season or a decade, a clock time's length, and the
 * step from its inclusive maximum to our exclusive end.
 *
 * Must not know: YAML, texts, modifiers (`when-mod.ts`).
 */
import edtf from 'edtf';

/** Milliseconds since 1970 UTC, `[start, end)`; null where open or unknown. Never null on both sides. */
export interface Bounds {
  readonly start: number | null;
  readonly end: number | null;
}

/** The finest unit that the value states. */
export type Unit = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time' | 'interval';

export type ParsedEdtf =
  | { readonly ok: true; readonly bounds: Bounds; readonly unit: Unit }
  | { readonly ok: false; readonly message: string };

const SEASON = /^(?<year>-?\d{4})-(?<season>2[1-4])$/;
const LEAP_DAY = /^(?<year>-?\d{4})-02-29/;
const QUALIFIER = /[~?%]$/;
const CLOCK = /T\d\d:\d\d(?<seconds>:\d\d)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?$/;

const SECOND = 1_000;
const MINUTE = 60_000;

/** Meteorological, northern: spring is March to May, winter starts in December of the year named. */
const SEASON_STARTS: Readonly<Record<string, number>> = { '21': 2, '22': 5, '23': 8, '24': 11 };
const SEASON_MONTHS = 3;

/** Midnight UTC of a day; months count from 0 and may overflow. `Date.UTC` alone would move the years 0–99 to 1900–1999. */
export function utcDay(year: number, month: number, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

function refuse(message: string): ParsedEdtf {
  return { ok: false, message };
}

function parseSeason(text: string): ParsedEdtf | null {
  const groups = SEASON.exec(text)?.groups;
  const first = SEASON_STARTS[groups?.season ?? ''];
  if (!groups || first === undefined) return null;
  const year = Number(groups.year);
  const bounds = { start: utcDay(year, first), end: utcDay(year, first + SEASON_MONTHS) };
  return { ok: true, bounds, unit: 'season' };
}

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^-?\d{2}(?:XX)?$/, 'century'],
  [/^-?\d{3}X?$/, 'decade'],
  [/^(?:-?\d{4}|Y-?\d{5,})$/, 'year'],
  [/^-?\d{4}-XX(?:-XX)?$/, 'year'],
  [/^-?\d{4}-\d\d(?:-XX)?$/, 'month'],
  [/^-?\d{4}-\d\d-\d\d$/, 'day'],
];

function unitOf(text: string): Unit | undefined {
  return UNITS.find(([pattern]) => pattern.test(text))?.[1];
}

/** The library takes 29 February of a common year for 1 March. */
function isNoLeapDay(text: string): boolean {
  const year = LEAP_DAY.exec(text)?.groups?.year;
  return year !== undefined && new Date(utcDay(Number(year), 1, 29)).getUTCMonth() !== 1;
}

/** What the library reads, as its inclusive range; null for what it does not. */
function readRange(text: string): { readonly min: number; readonly max: number } | null {
  if (isNoLeapDay(text)) return null;
  try {
    return edtf(text, { level: 1, types: ['Date', 'Year', 'Decade', 'Century'] });
  } catch {
    return null;
  }
}

function parseClock(text: string, groups: Readonly<Record<string, string | undefined>>): ParsedEdtf {
  if (!groups.zone) return refuse(`"${text}" needs a zone: Z for UTC, or +02:00`);
  const range = readRange(text);
  if (!range) return refuse(`"${text}" is no date and time of the calendar`);
  const length = groups.seconds ? SECOND : MINUTE;
  return { ok: true, bounds: { start: range.min, end: range.min + length }, unit: 'time' };
}

function parseSingle(text: string): ParsedEdtf {
  const season = parseSeason(text);
  if (season) return season;
  const clock = CLOCK.exec(text)?.groups;
  if (clock) return parseClock(text, clock);
  const unit = unitOf(text);
  // A decade needs its X for the library; three digits are the same in EDTF.
  const range = unit ? readRange(/^-?\d{3}$/.test(text) ? `${text}X` : text) : null;
  if (!unit || !range || !Number.isFinite(range.max)) return refuse(`"${text}" is no EDTF date of level 0 or 1`);
  return { ok: true, bounds: { start: range.min, end: range.max + 1 }, unit };
}

/** One side of an interval: `..` is open, nothing is unknown; both have no bound. */
function parseSide(text: string): ParsedEdtf {
  if (text === '..' || text === '') return { ok: true, bounds: { start: null, end: null }, unit: 'interval' };
  return parseSingle(text.replace(QUALIFIER, ''));
}

function parseInterval(text: string, [first = '', last = '']: readonly string[]): ParsedEdtf {
  const from = parseSide(first);
  if (!from.ok) return from;
  const to = parseSide(last);
  if (!to.ok) return to;
  const { start } = from.bounds;
  const { end } = to.bounds;
  if (start === null && end === null) return refuse(`"${text}" is open at both ends and says nothing`);
  const isOrdered = (to.bounds.start ?? Infinity) >= (start ?? -Infinity);
  if (!isOrdered) return refuse(`"${text}" ends before it starts`);
  return { ok: true, bounds: { start, end }, unit: 'interval' };
}

/**
 * Parses an EDTF value of level 0 or 1; of level 2 also qualified seasons and seasons in intervals. Qualifiers
 * (`~ ? %`) do not change the bounds: how uncertain is not known, and the bounds are drawn with soft ends.
 *
 * @example parseEdtf('2022-02/..') // from 2022-02-01, open
 * @example parseEdtf('2022-24')    // [2022-12-01, 2023-03-01)
 */
export function parseEdtf(text: string): ParsedEdtf {
  const sides = text.split('/');
  if (sides.length > 2) return refuse(`"${text}" has more than one slash`);
  return sides.length === 2 ? parseInterval(text, sides) : parseSingle(text.replace(QUALIFIER, ''));
}
