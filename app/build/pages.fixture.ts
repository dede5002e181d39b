/** For tests: pages rendered and read back by a browser's parser, from the real timeline or from a small one. */
import { createTimeline } from '../../data/schema/timeline.fixture';
import { type Dataset, toDataset } from '../dataset/dataset';
import { allPages, type Page } from '../pages/all-pages';
import { readFirstTimeline } from './read-timeline';
import { renderPage } from './render-page';

const TEMPLATE =
  '<!doctype html><html lang="en" data-root="./"><head><!--head--></head><body><!--body--></body></html>';

export const realDataset = readFirstTimeline(process.cwd());

/** The small timeline with one thing changed. */
export function smallDataset(change: (timeline: ReturnType<typeof createTimeline>) => void = () => undefined): Dataset {
  const timeline = createTimeline();
  change(timeline);
  return toDataset(timeline);
}

export interface ReadPage {
  readonly page: Page;
  readonly html: string;
  readonly document: Document;
}

/** Every page by its path. Needs the jsdom environment. */
export function readPages(dataset: Dataset, site: string | null = null): ReadonlyMap<string, ReadPage> {
  const licences = [{ name: 'a-component', version: '1.0.0', licence: 'MIT' }];
  return new Map(
    allPages({ dataset, licences, site }).map((page) => {
      const html = renderPage(page, TEMPLATE);
      return [page.path, { page, html, document: new DOMParser().parseFromString(html, 'text/html') }];
    }),
  );
}

/** The page at that path. Throws where there is none. */
export function pageAt(pages: ReadonlyMap<string, ReadPage>, path: string): ReadPage {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page at "${path}"`);
  return page;
}

/** The JSON-LD of a page. */
export const dataOf = ({ document }: ReadPage): Record<string, unknown> =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null');
