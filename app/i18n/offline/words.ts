/** The words about working without a network. */
import type { Section } from '../section';
import type { offline } from './en';

export const offlineWords: Section<typeof offline> = {
  en: async () => (await import('./en')).offline,
  fr: async () => (await import('./fr')).offline,
};
