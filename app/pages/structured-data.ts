/**
 * The timeline and its events for machines: JSON-LD in schema.org's terms. Says no more than the page does: a claim is
 * a claim and not an event, and a date is only given where it is one.
 *
 * Must not know: HTML.
 */
import type { Source, Status, TimelineEvent } from '../../data/schema/timeline';
import { textIn } from '../ui/shared/text';
import type { PageContext } from './page-context';
import { eventPlace } from './site-paths';

/** What happened or is to happen is an event; what someone says or wants is not. */
const types: Readonly<Record<Status, string>> = {
  occurred: 'Event',
  ongoing: 'Event',
  planned: 'Event',
  proposed: 'Thing',
  alleged: 'Claim',
  rejected: 'Thing',
};

export function timelineData(page: PageContext): object {
  const { dataset, language } = page;
  const { title, description, sources } = dataset.timeline;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: textIn(title, language).text,
    description: textIn(description, language).text,
    inLanguage: language,
    citation: sources.map(articleData),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: dataset.events.length,
      itemListElement: dataset.events.map((event, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: textIn(event.title, language).text,
        url: addressOf(page, eventPlace(event.id)),
      })),
    },
  };
}

export function eventData(page: PageContext, event: TimelineEvent): object {
  const { dataset, language } = page;
  const labels = (rows: readonly ({ readonly label: Record<string, string> } | undefined)[]) =>
    rows.filter((row) => row !== undefined).map(({ label }) => textIn(label, language).text);
  const places = labels(event.places.map((id) => dataset.places.get(id)));
  const actors = labels(event.actors.map((id) => dataset.actors.get(id)));
  const type = types[event.status];
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    inLanguage: language,
    ...coverage(event),
    mainEntity: {
      '@type': type,
      name: textIn(event.title, language).text,
      description: textIn(event.summary, language).text,
      ...(type === 'Event' && {
        ...exactDates(event.when.edtf),
        ...(places.length > 0 && { location: places.map((name) => ({ '@type': 'Place', name })) }),
      }),
    },
    ...(actors.length > 0 && { mentions: actors.map((name) => ({ '@type': 'Thing', name })) }),
    citation: [...new Set(event.evidence.map(({ source }) => source))]
      .flatMap((id) => dataset.sources.get(id) ?? [])
      .map(articleData),
  };
}

/** Within which days the event falls, an open end as ISO 8601 has it. */
function coverage({ when }: TimelineEvent): object {
  const start = when.start?.slice(0, 10) ?? '..';
  const end = when.end === null ? '..' : new Date(Date.parse(when.end) - 1).toISOString().slice(0, 10);
  return { temporalCoverage: start === end ? start : `${start}/${end}` };
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Where the date is known outright: one date, or a first and a last. A vague one would look exact here. */
function exactDates(edtf: string): object {
  const [start = '', end = start] = edtf.split('/');
  if (!DATE.test(start)) return {};
  return DATE.test(end) ? { startDate: start, endDate: end } : { startDate: start };
}

function articleData({ title, publisher, author, url, language, published }: Source): object {
  return {
    '@type': 'NewsArticle',
    ...(title !== null && { headline: title }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(author !== null && { author: { '@type': 'Person', name: author } }),
    ...(url !== null && { url }),
    inLanguage: language,
    ...(DATE.test(published.edtf) && { datePublished: published.edtf }),
  };
}

/** Whole where the site's own address is known, else from the page. */
const addressOf = ({ home, language, site }: PageContext, place: string): string =>
  site === null ? home + place : `${site}${language === 'en' ? '' : `${language}/`}${place}`;
