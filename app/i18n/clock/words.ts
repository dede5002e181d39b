/** The words of the two clocks and of what was known on a day. */
import type { Section } from '../section';
import type { clockEn } from './en';

export const clockWords: Section<typeof clockEn> = {
  en: async () => (await import('./en')).clockEn,
  fr: async () => (await import('./fr')).clockFr,
};
