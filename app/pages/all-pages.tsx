/**
 * Every page that the build writes, in every language: where it stands and what is on it.
 *
 * Must not know: files, Vite.
 */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../data/schema/timeline';
import type { Dataset } from '../dataset/dataset';
import { languages } from '../i18n/messages';
import { textIn } from '../ui/shared/text';
import { EventPage } from './event/EventPage';
import { Head } from './Head';
import type { Licence } from './method/licence';
import { MethodPage } from './method/MethodPage';
import { type OembedPage, oembedOf } from './oembed';
import { createPageContext, type PageContext } from './page-context';
import { eventPlace, languageFolder, METHOD_PLACE } from './site-paths';
import { StartPage } from './start/StartPage';
import { eventData, timelineData } from './structured-data';

export interface Page {
  readonly context: PageContext;
  /** Folder below the site's root, ending in a slash; '' for the start page. */
  readonly path: string;
  /** Which of the two templates it fills: the app's start page, or a page without the app. */
  readonly template: 'start' | 'page';
  readonly head: ReactNode;
  readonly body: ReactNode;
  /** JSON-LD. */
  readonly data?: object;
  /** What a host is told that asks about the page; only where the site's own address is known. */
  readonly oembed?: object;
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
    return [
      startPage(at('')),
      methodPage(at(METHOD_PLACE), parts.licences),
      ...parts.dataset.events.map((event) => eventPage(at(eventPlace(event.id)), event)),
    ];
  });
}

function startPage(page: PageContext): Page {
  const { title, description } = page.dataset.timeline;
  const name = textIn(title, page.language).text;
  return {
    ...standing(page),
    template: 'start',
    head: (
      <Head page={page} title={name} description={textIn(description, page.language).text} type="website" hasOembed />
    ),
    body: <StartPage page={page} />,
    data: timelineData(page),
    ...oembed(page, { title: name }),
  };
}

function methodPage(page: PageContext, licences: readonly Licence[]): Page {
  const { title, description } = page.words.method;
  const timeline = textIn(page.dataset.timeline.title, page.language).text;
  return {
    ...standing(page),
    template: 'page',
    head: <Head page={page} title={title} description={description(timeline)} type="website" />,
    body: <MethodPage page={page} licences={licences} />,
  };
}

function eventPage(page: PageContext, event: TimelineEvent): Page {
  const title = textIn(event.title, page.language).text;
  const description = textIn(event.summary, page.language).text;
  return {
    ...standing(page),
    template: 'page',
    head: <Head page={page} title={title} description={description} type="article" hasOembed />,
    body: <EventPage event={event} page={page} />,
    data: eventData(page, event),
    ...oembed(page, { title, event: event.id }),
  };
}

const oembed = (page: PageContext, about: OembedPage): Pick<Page, 'oembed'> =>
  page.site === null ? {} : { oembed: oembedOf(page, about, page.site) };

const standing = (context: PageContext): Pick<Page, 'context' | 'path'> => ({
  context,
  path: languageFolder(context.language) + context.place,
});
