// Pattern pieces that several English forms share, and how their groups are read.

import { readFiscalYear } from '../../tag/fiscal-year';
import { oneOf } from '../../tag/form';
import type { Fiscal, Unit } from '../../tag/reading';
import { MONTHS, ORDINALS, SHORT_MONTHS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from './words';

const LONG_MONTHS = { ...MONTHS, ...SHORT_MONTHS };
const ALL_WEEKDAYS = { ...WEEKDAYS, ...SHORT_WEEKDAYS };

/** A month's name, long or short, with its full stop. */
export const MONTH = `(?:${oneOf(Object.keys(MONTHS))}\\b|${oneOf(Object.keys(SHORT_MONTHS))}\\b\\.?)`;
/** A weekday's name in full. */
export const WEEKDAY = oneOf(Object.keys(WEEKDAYS));
/** A weekday before a date, long or short, with the blank or comma after it. */
export const WEEKDAY_BEFORE = `(?:(?<weekday>${oneOf(Object.keys(ALL_WEEKDAYS))})\\.?,?_)?`;
/** A day of the month in digits, with its ordinal ending. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\b';
/** A day of the month in words. */
export const DAY_WORDS = oneOf(Object.keys(ORDINALS));
/** A year in four digits. */
export const YEAR = '(?:1[4-9]|20)\\d\\d\\b';
/** A fiscal year: "fiscal 2024", "fiscal year 2023-24", "FY2024", "FY24", or any year that is named by two. */
export const FISCAL_YEAR = `(?:fiscal[_-](?:year_)?(?<fiscal>${YEAR})|\\bfy[_-]?'?(?<fy>${YEAR}|\\d\\d\\b)|(?<span>${YEAR})(?=[-/]\\d\\d(?:\\d\\d)?\\b))(?:[-/](?<until>(?:19|20)\\d\\d\\b|\\d\\d\\b)(?![-/]\\d))?`;

/** What `FISCAL_YEAR` matched; "fiscal" without a year is of the year that the rest says. */
export function fiscalOf(
  groups: Readonly<Record<string, string | undefined>>,
  raw: string,
): { year?: number; fiscal?: Fiscal } {
  const first = groups.fiscal ?? groups.fy ?? groups.span;
  if (first !== undefined) return readFiscalYear(first, groups.until);
  return /\bfiscal\b/i.test(raw) ? { fiscal: {} } : {};
}

/** What must not follow a day's or year's digits: more digits, a decimal, a percentage, an amount. */
export const NO_AMOUNT =
  '(?![\\d%]|[.,:/]\\d|_(?:percent|per_cent|million|billion|people|points|men|women|others|more)\\b)';
/** A unit, singular or plural. */
export const UNIT = `${oneOf(Object.keys(UNITS))}\\b`;

/** 1–12 of a matched month. */
export const monthOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : LONG_MONTHS[text.replace('.', '')];

/** 1–7 of a matched weekday. */
export const weekdayOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : ALL_WEEKDAYS[text];

/** Day of the month of matched digits or words. */
export const dayOf = (text: string): number => ORDINALS[text] ?? Number.parseInt(text, 10);

/** The unit that a matched word names. */
export const unitOf = (text: string | undefined): Unit => UNITS[text ?? ''] ?? 'day';
