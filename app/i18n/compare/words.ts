/** The words of what stands side by side. */
import type { Section } from '../section';
import type { compareEn } from './en';

export const compareWords: Section<typeof compareEn> = {
  en: async () => (await import('./en')).compareEn,
  fr: async () => (await import('./fr')).compareFr,
};
