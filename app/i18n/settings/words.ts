/** The words of the settings, loaded when they are opened. */
import type { Section } from '../section';
import type { en } from './en';

export const settingsWords: Section<typeof en> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};
