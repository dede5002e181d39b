/**
 * The interface's words, one file a language; this one is the list that each must fill, so that a missing message does
 * not compile. Messages with numbers or names are functions: word order and plurals belong to the language.
 *
 * Must not know: React, the dataset, the store. Dates come in already worded (`app/time/format`).
 */
import type { en } from './en';

/** Interface languages. A further one is a further file and an entry here and in `load.ts`. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (tag: unknown): tag is Language => languages.includes(tag as Language);

/** Widens the literal strings of the English file to "any words". */
export type Worded<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Worded<T[K]>;
};

export type Messages = Worded<typeof en>;
