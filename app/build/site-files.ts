/**
 * Every file that is written from the timeline, each made when it is asked for.
 *
 * Loaded through Vite, as the app is, and not with its configuration. Must not know: Vite.
 */
import { allPages } from '../pages/all-pages';
import { LICENCES_FILE } from '../pages/site-paths';
import { licenceTexts, readLicences } from './licences';
import { readFirstTimeline } from './read-timeline';
import { renderPage } from './render-page';
import { parseSiteUrl } from './site-url';

export interface SiteFile {
  /** Below the site's root. */
  readonly path: string;
  /** @param template the page that Vite has worked on; only HTML needs it */
  readonly make: (template: string) => string | Uint8Array;
}

/**
 * @param root folder of the project
 * @param siteUrl as the publisher gives it; undefined where not given
 */
export function siteFiles(root: string, siteUrl: string | undefined): readonly SiteFile[] {
  const site = parseSiteUrl(siteUrl);
  const pages = allPages({ dataset: readFirstTimeline(root), licences: readLicences(root), site });
  return [
    ...pages.map((page) => ({
      path: `${page.path}index.html`,
      make: (template: string) => renderPage(page, template),
    })),
    { path: LICENCES_FILE, make: () => licenceTexts(root) },
  ];
}
