/** The words of pictures, with the part that draws them. */
import type { Section } from '../section';
import type { en } from './en';

export const pictureWords: Section<typeof en> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};
