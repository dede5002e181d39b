// Languages by code, each loaded only when it is wanted: a page that reads French never fetches English.

import type { Language } from './language';

const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  de: async () => (await import('./lang/de/german')).german,
  en: async () => (await import('./lang/en/english')).english,
  fr: async () => (await import('./lang/fr/french')).french,
};

/** The codes that `loadLanguage` knows, sorted. */
export const LANGUAGE_CODES: readonly string[] = Object.keys(LOADERS);

/** Loads a language by its code; undefined for codes it does not know. */
export async function loadLanguage(code: string): Promise<Language | undefined> {
  return Object.hasOwn(LOADERS, code) ? LOADERS[code]?.() : undefined;
}
