// English numbers in digits and words, as far as news counts time with them.

import { oneOf } from '../../tag/form';

const ONES: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const TEENS: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };
const VALUES: Readonly<Record<string, number>> = { ...ONES, ...TEENS, ...TENS, a: 1, an: 1, dozen: 12 };

const ones = oneOf(Object.keys(ONES));
const small = `(?:${oneOf(Object.keys(TENS))}(?:[- ]${ones})?|${oneOf([...Object.keys(TEENS), ...Object.keys(ONES)])})`;

/** Pattern of a number in words, up to the thousands: "twenty-four", "a hundred", "two hundred". */
export const NUMBER_WORDS = `(?:(?:${small}|a) (?:hundred|thousand|dozen)(?: (?:and )?${small})?|${small})`;

/** Pattern of a number in digits or words, with a fraction: "1,500", "2.5", "2 1/2", "two and a half". */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:\\.\\d{1,2}|[- ]1/2)?|${NUMBER_WORDS})(?: and a half)?`;

/** Pattern of a year in words: "nineteen ninety-six", "two thousand (and) one". */
export const YEAR_WORDS = `(?:(?:nineteen|eighteen) (?:hundred|(?:oh |${oneOf(Object.keys(TENS))}[- ])?${ones}|${oneOf([
  ...Object.keys(TENS),
  ...Object.keys(TEENS),
])})|two thousand(?: (?:and )?${small})?)`;

const DIGITS = /^\d/;

function readDigits(text: string): number {
  const [whole = '0', ...rest] = text.split(/[- ]/);
  return Number(whole.replaceAll(',', '')) + (rest.join(' ').startsWith('1/2') ? 0.5 : 0);
}

function readWords(text: string): number {
  let total = 0;
  for (const word of text.split(/[- ]/)) {
    const scale = SCALES[word];
    if (scale !== undefined) total = (total || 1) * scale;
    else if (word === 'dozen') total = (total || 1) * 12;
    else total += VALUES[word] ?? 0;
  }
  return total;
}

/** Value of a text that `NUMBER` matched. */
export function readNumber(text: string): number {
  const half = text.endsWith(' and a half');
  const base = half ? text.slice(0, -' and a half'.length) : text;
  return (DIGITS.test(base) ? readDigits(base) : readWords(base)) + (half ? 0.5 : 0);
}

/** Value of a text that `YEAR_WORDS` matched: "nineteen" stands for the century, not for a number. */
export function readYearWords(text: string): number {
  const [first = '', ...rest] = text.split(' ');
  if (first === 'two') return readWords(text);
  const century = (VALUES[first] ?? 19) * 100;
  return rest[0] === 'hundred' ? century : century + readWords(rest.join(' '));
}
