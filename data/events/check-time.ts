/**
 * Does a date agree with the words that date it? Two checks: the value of the words against the event's date, and a
 * weekday named in or beside the words against the day.
 *
 * Must not know: YAML, sources.
 */
import type { Place } from '../selectors/match-quote';
import { formatInstant, overlap } from './when';
import type { Bounds } from './when-bounds';

const DAY = 86_400_000;

/** Monday first. */
const WEEKDAYS = [
  ['monday', 'lundi'],
  ['tuesday', 'mardi'],
  ['wednesday', 'mercredi'],
  ['thursday', 'jeudi'],
  ['friday', 'vendredi'],
  ['saturday', 'samedi'],
  ['sunday', 'dimanche'],
] as const;

const NAMES: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((names, index) => names.map((name) => [name, index] as const)),
);

const NAME = WEEKDAYS.flat().join('|');
const ANY = new RegExp(`\\b(?<weekday>${NAME})\\b`, 'giu');
/** "Thursday, ", "Thursday the ", "jeudi ", "le jeudi " right before a date. */
const BEFORE = new RegExp(`\\b(?<weekday>${NAME})\\s*,?\\s*(?:the\\s+|le\\s+)?$`, 'iu');
/** ", a Thursday", " (Thursday", ", un jeudi" right after one. */
const AFTER = new RegExp(`^\\s*[,(]\\s*(?:an?\\s+|un\\s+)?(?<weekday>${NAME})\\b`, 'iu');

/** A night belongs to two days. */
const NIGHT = /\b(?:nights?|overnight|nuits?)\b/iu;

/** The furthest that a weekday beside a date begins: "Wednesday, the " and the like. */
const BESIDE = 24;

function formatBound(millis: number | null): string {
  return millis === null ? '…' : formatInstant(millis).slice(0, 10);
}

function formatBounds({ start, end }: Bounds): string {
  const last = end === null ? null : end - 1;
  const [from, to] = [formatBound(start), formatBound(last)];
  return from === to ? from : `${from} to ${to}`;
}

/** Says that the words and the date have no instant in common; null where they have. */
export function contradictDate(
  { words, value, bounds }: { readonly words: string; readonly value: string; readonly bounds: Bounds },
  when: Bounds,
): string | null {
  if (overlap(bounds, when)) return null;
  return `the date (${formatBounds(when)}) contradicts its words: “${words}” is ${value} (${formatBounds(bounds)})`;
}

function isOneDay({ start, end }: Bounds): boolean {
  return start !== null && end !== null && end - start <= DAY;
}

/** 0 is Monday: 1970-01-01 was a Thursday. */
function weekdayOf(millis: number): number {
  return (((Math.floor(millis / DAY) + 3) % 7) + 7) % 7;
}

/** The weekdays named in a place of a text or right beside it, in lower case. */
function findWeekdays(text: string, { start, end }: Place): readonly string[] {
  const inside = [...text.slice(start, end).matchAll(ANY)].map((match) => match.groups?.weekday);
  const before = BEFORE.exec(text.slice(Math.max(0, start - BESIDE), start))?.groups?.weekday;
  const after = AFTER.exec(text.slice(end, end + BESIDE))?.groups?.weekday;
  return [...inside, before, after].flatMap((name) => (name ? [name.toLowerCase()] : []));
}

function isNight(text: string, { start, end }: Place): boolean {
  return NIGHT.test(text.slice(Math.max(0, start - BESIDE), end));
}

/**
 * Says that the text names another weekday than the day has; null where it names none or the right one, and where
 * `day` is longer than a day ("from Monday to Wednesday"). Of a night ("from Saturday to Sunday") one name is to be right.
 *
 * @param place of the words that date the event
 */
export function contradictWeekday(text: string, place: Place, day: Bounds): string | null {
  if (day.start === null || !isOneDay(day)) return null;
  const actual = weekdayOf(day.start);
  const names = findWeekdays(text, place);
  const wrong = names.filter((name) => NAMES.get(name) !== actual);
  if (wrong[0] === undefined || (isNight(text, place) && wrong.length < names.length)) return null;
  const [english] = WEEKDAYS[actual] ?? [];
  return `the text says “${wrong[0]}”, but ${formatBound(day.start)} is a ${english}`;
}
