/**
 * Every page that the build writes, in every language: where it stands and what is on it.
 *
 * Must not know: files, Vite.
 */
import type { ReactNode } from 'react';
import type { Dataset } from '../dataset/dataset';
import { languages } from '../i18n/messages';
import { textIn } from '../ui/shared/text';
import { Head } from './Head';
import type { Licence } from './method/licence';
import { MethodPage } from './method/MethodPage';
import { createPageContext, type PageContext } from './page-context';
import { languageFolder, METHOD_PLACE } from './site-paths';

export interface Page {
  readonly context: PageContext;
  /** Folder below the site's root, ending in a slash; '' for the start page. */
  readonly path: string;
  readonly head: ReactNode;
  readonly body: ReactNode;
}

export interface SiteParts {
  readonly dataset: Dataset;
  readonly licences: readonly Licence[];
  /** The site's own address, ending in a slash; null where the build was not told it. */
  readonly site: string | null;
}

export function allPages(parts: SiteParts): readonly Page[] {
  return languages.flatMap((language) => {
    const at = (place: string) => createPageContext(parts.dataset, { language, place, site: parts.site });
    return [methodPage(at(METHOD_PLACE), parts.licences)];
  });
}

function methodPage(page: PageContext, licences: readonly Licence[]): Page {
  const { title, description } = page.words.method;
  const timeline = textIn(page.dataset.timeline.title, page.language).text;
  return {
    ...standing(page),
    head: <Head page={page} title={title} description={description(timeline)} />,
    body: <MethodPage page={page} licences={licences} />,
  };
}

const standing = (context: PageContext): Pick<Page, 'context' | 'path'> => ({
  context,
  path: languageFolder(context.language) + context.place,
});
