/** The words of present mode and of the presenter’s tab, loaded with them. */
import type { Section } from '../section';
import type { en } from './en';

export const presentWords: Section<typeof en> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};
