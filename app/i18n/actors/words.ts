/** The words of an actor's panel. */
import type { Section } from '../section';
import type { actorsEn } from './en';

export const actorWords: Section<typeof actorsEn> = {
  en: async () => (await import('./en')).actorsEn,
  fr: async () => (await import('./fr')).actorsFr,
};
