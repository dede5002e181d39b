/** The messages of one language, loaded when it is the page's. */
import type { Language, Messages } from './messages';

const loaders: { readonly [L in Language]: () => Promise<Messages> } = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};

export const loadMessages = (language: Language): Promise<Messages> => loaders[language]();
