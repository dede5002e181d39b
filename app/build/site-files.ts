/**
 * Every file that is written from the timeline, each made when it is asked for.
 *
 * Loaded through Vite, as the app is, and not with its configuration. Must not know: Vite.
 */
import type { Dataset } from '../dataset/dataset';
import { languages } from '../i18n/messages';
import { allPages, type Page } from '../pages/all-pages';
import { oembedProvider } from '../pages/oembed';
import { createPageContext } from '../pages/page-context';
import {
  eventPicturePath,
  LICENCES_FILE,
  OEMBED_PROVIDER_FILE,
  oembedPath,
  picturePath,
  previewPath,
} from '../pages/site-paths';
import { formatRobots, formatSitemap } from '../pages/sitemap';
import { licenceTexts, readLicences } from './licences';
import { drawPreview } from './preview-picture';
import { readFirstTimeline } from './read-timeline';
import { renderPage } from './render-page';
import { parseSiteUrl } from './site-url';
import { drawEventPicture, drawViewPicture } from './view-picture';

/** The pages that Vite has worked on, waiting to be filled. */
export type Templates = Readonly<Record<Page['template'], string>>;

export interface SiteFile {
  /** Below the site's root. */
  readonly path: string;
  readonly make: (templates: Templates) => string | Uint8Array | Promise<Uint8Array>;
}

export interface SiteFiles {
  readonly files: readonly SiteFile[];
  /** What was left out because the site's own address was not given; null where nothing was. */
  readonly leftOut: string | null;
}

const LEFT_OUT =
  'SITE_URL is not set: canonical links, oEmbed, sitemap.xml, robots.txt and preview pictures are left out. ' +
  'Set it to the address that the site will have, such as https://example.org/timeline/';

/**
 * @param root folder of the project
 * @param siteUrl as the publisher gives it; undefined where not given
 */
export function siteFiles(root: string, siteUrl: string | undefined): SiteFiles {
  const site = parseSiteUrl(siteUrl);
  const dataset = readFirstTimeline(root);
  const pages = allPages({ dataset, licences: readLicences(root), site });
  const files = [...pages.map(pageFile), { path: LICENCES_FILE, make: () => licenceTexts(root) }];
  if (site === null) return { files, leftOut: LEFT_OUT };
  return { files: [...files, ...addressedFiles({ dataset, pages, site, root })], leftOut: null };
}

const pageFile = (page: Page): SiteFile => ({
  path: `${page.path}index.html`,
  make: (templates) => renderPage(page, templates[page.template]),
});

interface AddressedParts {
  readonly dataset: Dataset;
  readonly pages: readonly Page[];
  readonly site: string;
  readonly root: string;
}

/** What can only be written where the site's own address is known. */
function addressedFiles({ dataset, pages, site, root }: AddressedParts): SiteFile[] {
  const first = createPageContext(dataset, { language: languages[0], place: '', site });
  const places = [...new Set(pages.map(({ context }) => context.place))];
  return [
    { path: 'sitemap.xml', make: () => formatSitemap(site, places) },
    { path: 'robots.txt', make: () => formatRobots(site) },
    ...pages.flatMap(({ path, oembed }) =>
      oembed === undefined ? [] : [{ path: oembedPath(path), make: () => `${JSON.stringify(oembed)}\n` }],
    ),
    ...languages.map((language) => ({
      path: previewPath(language),
      make: () => drawPreview(createPageContext(dataset, { language, place: '', site }), root),
    })),
    ...languages.map((language) => ({
      path: picturePath(language),
      make: () => drawViewPicture(createPageContext(dataset, { language, place: '', site }), root),
    })),
    ...languages.flatMap((language) =>
      dataset.events.map(({ id }) => ({
        path: eventPicturePath(language, id),
        make: () => drawEventPicture(createPageContext(dataset, { language, place: '', site }), id, root),
      })),
    ),
    { path: OEMBED_PROVIDER_FILE, make: () => `${JSON.stringify(oembedProvider(first, site), null, 2)}\n` },
  ];
}
