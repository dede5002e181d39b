/** The embed's section of words. */
import type { Section } from '../section';
import type { en } from './en';

export const embedWords: Section<typeof en> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};
