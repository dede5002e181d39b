/** The words of handout and worksheets: of the dialog, and of what is printed. */

import type { Worded } from '../messages';
import type { Section } from '../section';
import type { paper } from './en';

export const paperWords: Section<typeof paper> = {
  en: async () => (await import('./en')).paper,
  fr: async () => (await import('./fr')).paper,
};

export type PaperWords = Worded<typeof paper>;
