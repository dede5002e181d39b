/**
 * What every page written at build time is made from: the timeline, the language, and where the page will stand.
 *
 * Must not know: the browser, the store, how pages are written to files.
 */
import type { Dataset } from '../dataset/dataset';
import { en } from '../i18n/en';
import { fr } from '../i18n/fr';
import type { Language, Messages } from '../i18n/messages';
import { languageFolder, rootFrom } from './site-paths';
import { type PageWords, pageWords } from './words';

export interface PageContext {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly messages: Messages;
  readonly words: PageWords;
  /** The page's folder below that of its language, ending in a slash: the same in every language. '' for the start page. */
  readonly place: string;
  /** Way from the page to the site's root, ending in a slash. */
  readonly root: string;
  /** Way from the page to the start page in its language. */
  readonly home: string;
  /** The site's own address, ending in a slash; null where the build was not told it. */
  readonly site: string | null;
}

const messages: Readonly<Record<Language, Messages>> = { en, fr };

export interface PageAt {
  readonly language: Language;
  readonly place: string;
  readonly site: string | null;
}

export function createPageContext(dataset: Dataset, { language, place, site }: PageAt): PageContext {
  const root = rootFrom(languageFolder(language) + place);
  const home = root + languageFolder(language);
  return { dataset, language, place, root, home, site, messages: messages[language], words: pageWords[language] };
}
