/**
 * The words that only the pages written at build time need, one file a language; the interface's own are in `app/i18n`.
 *
 * Must not know: React, the dataset.
 */
import type { Language } from '../i18n/messages';
import { en } from './words-en';
import { fr } from './words-fr';

/** Widens the literal strings of the English file to "any words". */
type Worded<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Worded<T[K]>;
};

export type PageWords = Worded<typeof en>;

export const pageWords: Readonly<Record<Language, PageWords>> = { en, fr };
