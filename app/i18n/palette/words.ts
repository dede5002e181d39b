/** The words of the palette and the keyboard help, loaded when one of them is first opened. */
import type { Section } from '../section';
import type { en } from './en';

export const paletteWords: Section<typeof en> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};
