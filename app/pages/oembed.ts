/**
 * The answer to a host that asks about a page (oEmbed 1.0): for now of the type "link", a title and a picture; a page
 * that can be framed will make it "rich".
 *
 * Must not know: files.
 */
import type { PageContext } from './page-context';
import { PREVIEW_SIZE } from './preview';
import { languageFolder, previewPath } from './site-paths';

/** A day: the title of an event changes seldom. In seconds. */
const CACHE_AGE = 86_400;

/** @param site the site's own address: addresses must be whole */
export function oembedOf({ language, messages }: PageContext, title: string, site: string): object {
  return {
    version: '1.0',
    type: 'link',
    title,
    provider_name: messages.app.name,
    provider_url: site + languageFolder(language),
    cache_age: CACHE_AGE,
    thumbnail_url: site + previewPath(language),
    thumbnail_width: PREVIEW_SIZE.width,
    thumbnail_height: PREVIEW_SIZE.height,
  };
}
