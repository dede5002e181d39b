/**
 * JSON-LD in schema.org's words: a Dataset whose list is of Events, each with the Quotations that prove it.
 *
 *     Dataset ─ citation → Article…                                  the sources
 *        └ mainEntity → ItemList → ListItem → Event | Claim | Thing
 *                                               └ subjectOf → Quotation ─ citation → Article
 *
 * What happened, or is to happen, is an Event; what is alleged is a Claim; what was only proposed or was rejected is
 * neither, for whoever reads types alone would take it for a fact.
 *
 * schema.org gives `citation` and `temporalCoverage` to works, not to events; so both stand at the quotation, which is a
 * work about the event. `startDate` and `endDate` are ISO 8601 and cannot doubt: what is approximate, uncertain or open is
 * said there in EDTF, and everywhere in words. Articles are blank nodes: they get an address only where they have one.
 *
 * Must not know: the page it may stand in (`toJsonLdScript` makes it safe there).
 */
import type { Article, ClaimLeaf, Dataset, EventLeaf, Quotation, Thing, WithContext } from 'schema-dts';
import type { Actor, Mention, Source, Timeline, TimelineEvent } from '../../data/schema/timeline';
import type { EdtfDate } from '../time/edtf';
import { formatWhen } from '../time/format';
import { type WhenShape, whenShape } from '../time/when-shape';
import { dateParts, isoParts, sharedParts } from './dates';
import { eventUrl, httpUrl } from './links';
import type { ExportOptions } from './options';
import { byId, labelsBy, selectEvents, selectSources, wordsIn } from './select';
import { eventLanguage, statusWords, wordsOf } from './words';

const CONTEXT = 'https://schema.org';
const SCHEDULED = 'https://schema.org/EventScheduled';
const ACTOR_TYPES = { state: 'Country', organisation: 'Organization', person: 'Person' } as const;

/** The dataset as a JSON-LD document, in one language. */
export const toSchemaOrg = (timeline: Timeline, options: ExportOptions): string =>
  `${JSON.stringify(toSchemaOrgDataset(timeline, options), null, 2)}\n`;

/** The same for the inside of a `<script type="application/ld+json">`: no word of the data can end the element. */
export const toJsonLdScript = (timeline: Timeline, options: ExportOptions): string =>
  JSON.stringify(toSchemaOrgDataset(timeline, options)).replaceAll('<', '\\u003c');

/** As `toSchemaOrg`, before it is written down. */
export function toSchemaOrgDataset(timeline: Timeline, options: ExportOptions): WithContext<Dataset> {
  const { language, siteUrl } = options;
  const events = selectEvents(timeline, options);
  const toEvent = eventsOf(timeline, options);
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    identifier: timeline.id,
    version: String(timeline.version),
    name: wordsIn(timeline.title, language),
    description: wordsIn(timeline.description, language),
    inLanguage: language,
    ...(siteUrl ? { url: httpUrl(siteUrl).href } : {}),
    citation: selectSources(timeline, options).map(toArticle),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: events.length,
      itemListElement: events.map((event, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: toEvent(event),
      })),
    },
  };
}

/** One event as JSON-LD by itself, for its own page, its articles in full. */
export function toSchemaOrgEvent(
  timeline: Timeline,
  event: TimelineEvent,
  options: ExportOptions,
): WithContext<EventNode> {
  const sources = byId(timeline.sources);
  const toCited = ({ source }: Mention) => {
    const article = sources.get(source);
    return article ? toArticle(article) : { '@id': nodeOf(source) };
  };
  return { '@context': CONTEXT, ...eventsOf(timeline, options, toCited)(event) };
}

type Cited = (mention: Mention) => Article | { readonly '@id': string };

/** What is said of every event, whatever it is. */
interface Facts {
  readonly identifier: string;
  readonly name: string;
  readonly description: string;
  readonly disambiguatingDescription: string;
  readonly url?: string;
  readonly subjectOf: readonly Quotation[];
}

type EventNode = EventLeaf | ClaimLeaf | Extract<Thing, { '@type': 'Thing' }>;

/** Turns events of this timeline into nodes. */
function eventsOf(
  timeline: Timeline,
  options: ExportOptions,
  toCited: Cited = ({ source }) => ({ '@id': nodeOf(source) }),
): (event: TimelineEvent) => EventNode {
  const sources = byId(timeline.sources);
  const toMore = detailsOf(timeline, options);
  return (event) => {
    const url = eventUrl(options, event.id);
    const facts: Facts = {
      identifier: event.id,
      name: wordsIn(event.title, options.language),
      description: wordsIn(event.summary, options.language),
      disambiguatingDescription: inWords(event, options),
      ...(url ? { url } : {}),
      subjectOf: event.evidence.map((mention) => toQuotation(event, mention, { sources, toCited })),
    };
    return toMore(event, facts);
  };
}

/** Adds what there is to say of it according to what it is: only what happened, or is to happen, is an Event. */
function detailsOf(timeline: Timeline, { language }: ExportOptions): (event: TimelineEvent, facts: Facts) => EventNode {
  const topic = labelsBy(timeline.topics, language);
  const place = labelsBy(timeline.places, language);
  const actors = byId(timeline.actors);
  return (event, facts) => {
    const work = {
      inLanguage: eventLanguage(event, language),
      keywords: [topic(event.topic), wordsOf(language).status[event.status]],
      about: event.actors.flatMap((id) => toThing(actors.get(id), language)),
    };
    const location = event.places.map((id) => ({ '@type': 'Place' as const, name: place(id) }));
    const dates = isoDates(whenShape(event.when));
    switch (event.status) {
      case 'occurred':
      case 'ongoing':
        return { '@type': 'Event', ...facts, ...work, ...dates, location };
      case 'planned':
        // The only one of our statuses that schema.org's have a word for.
        return { '@type': 'Event', ...facts, ...work, ...dates, location, eventStatus: SCHEDULED };
      case 'alleged':
        return { '@type': 'Claim', ...facts, ...work, temporalCoverage: event.when.edtf };
      case 'proposed':
      case 'rejected':
        return { '@type': 'Thing', ...facts };
      default:
        return event.status satisfies never;
    }
  };
}

/** "24 March 2022; planned, according to the ministry". */
const inWords = (event: TimelineEvent, { language }: ExportOptions): string =>
  `${formatWhen(event.when, language)}; ${statusWords(event, language)}`;

function toQuotation(
  event: TimelineEvent,
  mention: Mention,
  { sources, toCited }: { readonly sources: ReadonlyMap<string, Source>; readonly toCited: Cited },
): Quotation {
  const when = mention.when ?? event.when;
  const language = mention.language ?? sources.get(mention.source)?.language;
  return {
    '@type': 'Quotation',
    text: mention.exact,
    ...(language ? { inLanguage: language } : {}),
    temporalCoverage: when.edtf,
    citation: toCited(mention),
  };
}

function toArticle(source: Source): Article {
  const published = isoParts(sharedParts(source.published));
  return {
    '@type': 'Article',
    '@id': nodeOf(source.id),
    identifier: source.id,
    inLanguage: source.language,
    ...(source.title === null ? {} : { headline: source.title }),
    ...(source.publisher === null ? {} : { publisher: { '@type': 'Organization', name: source.publisher } }),
    // Whether a by-line names a person or a desk, it does not say; `author` would have to.
    ...(source.author === null ? {} : { creditText: source.author }),
    ...(source.url === null ? {} : { url: source.url }),
    ...(published === '' ? {} : { datePublished: published }),
    ...(source.translatedFrom
      ? { translationOfWork: { '@type': 'Article', inLanguage: source.translatedFrom } as const }
      : {}),
  };
}

/** A blank node: a name inside this document and nowhere else. */
const nodeOf = (source: string): string => `_:source-${source}`;

function toThing(actor: Actor | undefined, language: string): Thing[] {
  return actor ? [{ '@type': ACTOR_TYPES[actor.kind], name: wordsIn(actor.label, language) }] : [];
}

/** Dates that ISO 8601 can say without claiming more than is known. */
function isoDates(shape: WhenShape): { startDate?: string; endDate?: string } {
  switch (shape.form) {
    case 'at':
      return pick('startDate', isoDate(shape.date, shape.approximate && !shape.part));
    case 'since':
      return pick('startDate', isoDate(shape.date, shape.approximate));
    case 'until':
      return pick('endDate', isoDate(shape.date, shape.approximate));
    case 'range':
      return { ...pick('startDate', isoDate(shape.first)), ...pick('endDate', isoDate(shape.last)) };
    case 'before':
    case 'after':
      return {};
    default:
      return shape satisfies never;
  }
}

const pick = (name: 'startDate' | 'endDate', date: string) => (date === '' ? {} : { [name]: date });

/**
 * A date that is certain, at its precision; else empty. Mid-July is approximate and yet in July: such a part of a month is
 * not in doubt.
 */
function isoDate(date: EdtfDate, isDoubtful = date.qualifier !== undefined): string {
  const isUncertain = date.qualifier === 'uncertain' || date.qualifier === 'both';
  const isPlain = date.precision === 'day' || date.precision === 'month' || date.precision === 'year';
  return isDoubtful || isUncertain || !isPlain ? '' : isoParts(dateParts(date));
}
