// Pattern pieces that several French forms share, and how their groups are read.

import { oneOf } from '../../tag/form';
import type { Unit } from '../../tag/reading';
import { MONTHS, SHIFTS, SHORT_MONTHS, UNITS, WEEKDAYS } from './words';

/** A month's name in full. */
export const MONTH = `${oneOf(Object.keys(MONTHS))}\\b`;
/** A month's name, long or short, where a day or year stands beside it. */
export const ANY_MONTH = `(?:${MONTH}|${oneOf(Object.keys(SHORT_MONTHS))}(?![a-z]))`;
export const WEEKDAY = oneOf(Object.keys(WEEKDAYS));
export const DAY = '(?:1er\\b|(?:3[01]|[12]\\d|0?[1-9])\\b)';
export const YEAR = '(?:1[4-9]|20)\\d\\d\\b';
/** A fiscal year: "l'exercice 2023-2024", "l'année fiscale 2023". */
export const FISCAL_YEAR = `(?:exercice_(?:fiscal_|comptable_|budgetaire_)?|annee_(?:fiscale|comptable|budgetaire)_)(?<fiscal>${YEAR})(?:[-/](?<until>(?:19|20)\\d\\d\\b|\\d\\d\\b)(?![-/]\\d))?`;
export const UNIT = `${oneOf(Object.keys(UNITS))}\\b`;
/** "Dernier", "prochain" after what they say it of. */
export const AFTERWORD = `(?<shift>${oneOf(Object.keys(SHIFTS)).replaceAll(' ', '_')})\\b`;

const shortMonths = Object.entries(SHORT_MONTHS).map(([words, number]) => ({
  number,
  pattern: new RegExp(`^${words}$`),
}));

/** 1–12 of a matched month. */
export function monthOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return MONTHS[text] ?? shortMonths.find(({ pattern }) => pattern.test(text))?.number;
}

export const weekdayOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : WEEKDAYS[text];

/** Day of the month; "1er" is the first. */
export const dayOf = (text: string): number => Number.parseInt(text, 10);

export const unitOf = (text: string | undefined): Unit => UNITS[text ?? ''] ?? 'day';

/** Distance that "dernier" or "prochain" says; undefined where neither stands. */
export const shiftOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : SHIFTS[text.replace(/ +/g, ' ')];
