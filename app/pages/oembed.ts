/**
 * The answer to a host that asks about a page (oEmbed 1.0): a frame that opens the timeline, at the event where the page
 * is one; with a picture for whoever shows that first. Static: one file a page, found by the link in its head.
 *
 * The frame stands alone, because hosts strip scripts. Must not know: files.
 */
import { frameSnippet } from '../url/embed-snippet';
import type { PageContext } from './page-context';
import { EVENT_PICTURE_SIZE, PREVIEW_SIZE } from './preview';
import { EMBED_FOLDER, eventPicturePath, languageFolder, oembedPath, picturePath } from './site-paths';

/** A day: the title of an event changes seldom. In seconds. */
const CACHE_AGE = 86_400;

/** In CSS pixels: a column of text, and room for the axis, the strip and an event. A static answer knows no `maxwidth`. */
const FRAME = { width: 640, height: 560 } as const;

export interface OembedPage {
  /** Of the page, and of the frame. */
  readonly title: string;
  /** Id of the event that the page is about; left out for the timeline. */
  readonly event?: string;
}

/** @param site the site's own address: addresses must be whole */
export function oembedOf(
  { language, messages, place }: PageContext,
  { title, event }: OembedPage,
  site: string,
): object {
  const home = site + languageFolder(language);
  const picture = event === undefined ? picturePath(language) : eventPicturePath(language, event);
  const pictureSize = event === undefined ? PREVIEW_SIZE : EVENT_PICTURE_SIZE;
  const src = `${site}${EMBED_FOLDER}${languageFolder(language)}${event === undefined ? '' : `?event=${event}`}`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: messages.app.name,
    provider_url: home,
    cache_age: CACHE_AGE,
    html: frameSnippet({ title, src, page: home + place, height: FRAME.height }),
    ...FRAME,
    thumbnail_url: site + picture,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
}

/**
 * What hosts with a list of known sites want to be told, in the form of the registry of providers. Most need no such
 * list: they follow the link in each page. The address in it answers for the timeline as a whole.
 */
export const oembedProvider = ({ messages }: PageContext, site: string): object => ({
  provider_name: messages.app.name,
  provider_url: site,
  endpoints: [
    { schemes: [site, `${site}?*`, `${site}*/`, `${site}*/?*`], url: site + oembedPath(''), discovery: true },
  ],
});
