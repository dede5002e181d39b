/** The words of the story editor, loaded with it. */
import type { Section } from '../section';
import type { en } from './en';

export const storyWords: Section<typeof en> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};
