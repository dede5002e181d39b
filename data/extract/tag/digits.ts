// "4/6/2024", "23.10.1998": three numbers are a date in every language; which of the first two is the day is the language's
// habit, or the text's own. A form that several languages share.

import { isDay } from '../calendar';
import { type Finding, type Form, form } from './form';
import type { DateReading } from './reading';

const MONTHS = 12;
const CENTURY_TURN = 40;

/** A year in four digits, or in two of the last century or this one. */
export function fullYear(text: string): number {
  const value = Number(text);
  if (text.length === 4) return value;
  return value < CENTURY_TURN ? 2000 + value : 1900 + value;
}

/** What a language takes for granted: one order that only the text itself overrules, or both, the first more often. */
export type DayHabit = 'day-first' | 'either';

function readDigits(habit: DayHabit, mark: string, numbers: readonly [number, number, number]): Finding | undefined {
  const [first, second, year] = numbers;
  const dayFirst: DateReading = { kind: 'date', year, month: second, day: first };
  const monthFirst: DateReading = { kind: 'date', year, month: first, day: second };
  const isEither = first <= MONTHS && second <= MONTHS && first !== second && mark !== '.';
  if (isEither && habit === 'either') return { reading: { ...monthFirst, order: 'open' } };
  if (isEither) return { reading: { ...dayFirst, order: 'usual' } };
  const reading = mark === '.' || first > MONTHS || first === second ? dayFirst : monthFirst;
  return isDay(year, reading.month ?? 0, reading.day ?? 0) ? { reading } : undefined;
}

/** The form of three numbers in a language of this habit. */
export function slashDayForm(name: string, habit: DayHabit): Form {
  return form(
    name,
    '(?<![\\w/.-])(?<first>[0-3]?\\d)(?<mark>[/.-])(?<second>[0-3]?\\d)\\k<mark>(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\w/-]|\\.\\d)',
    ({ groups }) =>
      readDigits(habit, groups.mark ?? '', [Number(groups.first), Number(groups.second), fullYear(groups.year ?? '')]),
  );
}
