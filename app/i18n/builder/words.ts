/** The words of the embed builder, loaded with its dialog. */
import type { Section } from '../section';
import type { en } from './en';

export const builderWords: Section<typeof en> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};
