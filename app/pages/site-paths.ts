/**
 * Where pages stand, as paths below the site's root: folders, each with one `index.html`, ending in a slash.
 *
 * Must not know: what is on them.
 */
import type { Language } from '../i18n/messages';

/** English stands at the root, every other language in a folder of its own. */
export const languageFolder = (language: Language): string => (language === 'en' ? '' : `${language}/`);

/** The way from a page back to the root: relative, because the site may be published under any path. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** The embed's page and all its files. */
export const EMBED_FOLDER = 'embed/';

export const METHOD_PLACE = 'method/';

/** Third-party licences in full, at the root. */
export const LICENCES_FILE = 'licences.txt';

export const eventPlace = (id: string): string => `event/${id}/`;

/** The picture that is shown with a link to any page of that language. */
export const previewPath = (language: Language): string => `${languageFolder(language)}preview.png`;

/** The first view of the timeline, for hosts that show a picture before the frame. */
export const picturePath = (language: Language): string => `${languageFolder(language)}picture.png`;

/** The view of one event, for the same. */
export const eventPicturePath = (language: Language, id: string): string =>
  `${languageFolder(language)}${eventPlace(id)}picture.webp`;

/** For hosts with a list of sites that can be framed. */
export const OEMBED_PROVIDER_FILE = 'oembed-provider.json';

/** What a host reads that asks about the page at that path. */
export const oembedPath = (path: string): string => `${path}oembed.json`;
