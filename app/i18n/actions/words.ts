/** The names of what can be done, loaded with the first menu, palette or help that shows them. */
import type { Worded } from '../messages';
import type { Section } from '../section';
import type { en } from './en';

export type ActionWords = Worded<typeof en>;

export const actionWords: Section<typeof en> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};
