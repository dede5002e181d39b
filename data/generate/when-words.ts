/**
 * From bounds and their kind to the date as the contract and as an article has it.
 *
 * Must not know: what happens then.
 */
import type { Mod } from '../schema/timeline';
import type { DateKind } from './dates';
import { MONTHS, type Words } from './vocabulary';

const DAY = 86_400_000;

export interface WrittenDate {
  readonly edtf: string;
  readonly mod?: Mod;
  /** As an article in that language writes it. */
  readonly words: Words;
}

/** @param end exclusive, Infinity where open */
export function writeDate(kind: DateKind, start: number, end: number): WrittenDate {
  const [first, last] = [new Date(start), new Date(Number.isFinite(end) ? end - DAY : start)];
  const month = isoMonth(first);
  const [year, decade] = [String(first.getUTCFullYear()), `${String(first.getUTCFullYear()).slice(0, 3)}0`];
  switch (kind) {
    case 'day':
      return { edtf: isoDay(first), words: inBoth(dayIn, first) };
    case 'days':
      return { edtf: `${isoDay(first)}/${isoDay(last)}`, words: fromTo(inBoth(dayIn, first), inBoth(dayIn, last)) };
    case 'months':
    case 'decades':
      return {
        edtf: `${month}/${isoMonth(last)}`,
        words: fromTo(inBoth(monthIn, first), inBoth(monthIn, last)),
      };
    case 'open': {
      const words = inBoth(monthIn, first);
      return { edtf: `${month}/..`, words: { en: `since ${words.en}`, fr: `depuis ${words.fr}` } };
    }
    case 'month':
      return { edtf: month, words: inBoth(monthIn, first) };
    case 'about': {
      const words = inBoth(monthIn, first);
      return { edtf: `${month}~`, words: { en: `around ${words.en}`, fr: `vers ${words.fr}` } };
    }
    case 'midMonth': {
      const words = inBoth(monthIn, first);
      return { edtf: month, mod: 'MID', words: { en: `mid-${words.en}`, fr: `mi-${words.fr}` } };
    }
    case 'year':
      return { edtf: year, words: { en: year, fr: year } };
    case 'decade':
      return { edtf: `${year.slice(0, 3)}X`, words: { en: `the ${decade}s`, fr: `les années ${decade}` } };
    default:
      return kind satisfies never;
  }
}

/** An instant as the contract writes it; null where it is open. */
export const isoInstant = (at: number): string | null =>
  Number.isFinite(at) ? new Date(at).toISOString().replace('.000Z', 'Z') : null;

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
const isoMonth = (date: Date): string => date.toISOString().slice(0, 7);

type Language = keyof Words;

const inBoth = (write: (date: Date, language: Language) => string, date: Date): Words => ({
  en: write(date, 'en'),
  fr: write(date, 'fr'),
});

const monthIn = (date: Date, language: Language): string =>
  `${MONTHS[language][date.getUTCMonth()]} ${date.getUTCFullYear()}`;

const dayIn = (date: Date, language: Language): string => {
  const day = date.getUTCDate();
  return `${language === 'fr' && day === 1 ? '1er' : day} ${monthIn(date, language)}`;
};

const fromTo = (from: Words, to: Words): Words => ({ en: `${from.en} to ${to.en}`, fr: `${from.fr} au ${to.fr}` });
