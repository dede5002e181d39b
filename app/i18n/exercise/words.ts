/** The words of the exercises, loaded with them. */
import type { Section } from '../section';
import type { exercise } from './en';

export const exerciseWords: Section<typeof exercise> = {
  en: async () => (await import('./en')).exercise,
  fr: async () => (await import('./fr')).exercise,
};
