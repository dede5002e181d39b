/**
 * Generated timelines: as many events as wanted, in the contract's order and valid by its door, the same for the same seed.
 * For trying out large timelines and for measuring; nothing in them happened.
 *
 * Made article by article, so that a million events need not be held at once. Must not know: files.
 */
import { FORMAT, type Source, type Timeline } from '../schema/timeline';
import { type GeneratedArticle, writeArticle } from './article';
import { DATE_KINDS, type DateColumns, type DateKind, generateDates } from './dates';
import { actorId, type DraftEvent, draftEvent, placeId } from './event';
import { ACTOR_WORDS, PLACE_WORDS, TOPIC_WORDS } from './vocabulary';
import { isoInstant } from './when-words';

const DAY = 86_400_000;
/** More articles than this are no easier to read, and each is a mark. */
const MOST_ARTICLES = 400;
/** The bounds that decades and the distant ends of spans stay within. */
export const YEARS = { least: 1000, most: 2900 };

export interface GenerateOptions {
  /** Any whole number. */
  readonly seed: number;
  readonly events: number;
  /** First year, and the year after the last. */
  readonly years: readonly [number, number];
  /** Folder of the texts, beside the timeline. */
  readonly folder: string;
  /** Of the UTF-8 bytes of a text, in hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** As little as an event can be, for very many of them. */
  readonly isLean?: boolean;
}

/** All of a timeline but its events and their articles. */
export function generateHead({ seed, events }: Pick<GenerateOptions, 'seed' | 'events'>) {
  return {
    format: FORMAT,
    id: `generated-${seed}-${events}`,
    version: 1,
    title: { en: 'River country, generated', fr: 'Pays du fleuve, engendré' },
    description: {
      en: `${events} generated events of a made-up country, for trying out large timelines. None of it happened.`,
      fr: `${events} événements engendrés d’un pays inventé, pour éprouver de grandes chronologies. Rien de cela n’a eu lieu.`,
    },
    languages: ['en', 'fr'],
    topics: TOPIC_WORDS.map(({ id, label }) => ({ id, label: { ...label } })),
    actors: ACTOR_WORDS.map((label, at) => ({
      id: actorId(at),
      kind: 'organisation' as const,
      label: { ...label },
      aliases: [],
    })),
    places: PLACE_WORDS.map((label, at) => ({ id: placeId(at), label: { ...label }, aliases: [] })),
  } satisfies Omit<Timeline, 'sources' | 'events' | 'stories'>;
}

/** The articles in order of publication, each with the events that it proves; all events are in the contract's order. */
export function* generateArticles(options: GenerateOptions): Generator<GeneratedArticle> {
  const { events, folder, sha256, isLean = false } = options;
  const dates = generateDates(options);
  const articles = Math.min(MOST_ARTICLES, Math.max(1, Math.round(Math.sqrt(events) / 2)));
  let day = -Infinity;
  for (let number = 0; number < articles; number += 1) {
    const [from, to] = [number, number + 1].map((at) => Math.floor((at * events) / articles)) as [number, number];
    if (from === to) continue;
    const drafts = Array.from({ length: to - from }, (_, at) => draftAt(options, dates, from + at));
    // A log comes out on the day after the last thing in it began, and never before the one before it.
    day = Math.max(day, Math.floor((dates.starts[to - 1] as number) / DAY) + 1);
    yield writeArticle(drafts, { number, articles, folder, sha256, isLean, published: publishedOn(day) });
  }
}

/** A whole timeline, with the text of each article by its file. */
export function generateTimeline(options: GenerateOptions): {
  readonly timeline: Timeline;
  readonly texts: ReadonlyMap<string, string>;
} {
  const articles = [...generateArticles(options)];
  const timeline: Timeline = {
    ...generateHead(options),
    sources: articles.map(({ source }) => source),
    events: articles.flatMap(({ events }) => events),
    stories: [],
  };
  return { timeline, texts: new Map(articles.map(({ source, text }) => [source.file, text])) };
}

function draftAt(
  { seed, events }: GenerateOptions,
  { starts, ends, kinds }: DateColumns,
  position: number,
): DraftEvent {
  const kind = DATE_KINDS[kinds[position] as number] as DateKind;
  const [start, end] = [starts[position] as number, ends[position] as number];
  return draftEvent({ seed, position, events, kind, start, end });
}

function publishedOn(day: number): Source['published'] {
  const [start, end] = [isoInstant(day * DAY), isoInstant((day + 1) * DAY)];
  return { edtf: (start ?? '').slice(0, 10), start, end, basis: 'explicit' };
}
