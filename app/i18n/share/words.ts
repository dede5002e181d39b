/** The words of sharing, loaded with its panel. */
import type { Section } from '../section';
import type { en } from './en';

export const shareWords: Section<typeof en> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};
