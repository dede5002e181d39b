/**
 * What there is of one actor: their events, and every quote that names them, by article and day.
 *
 * Must not know: the screen.
 */
import type { Actor, Mention, Source, TimelineEvent } from '../../data/schema/timeline';
import { type Dataset, type EventIndex, everyEvent, type Passage } from '../dataset/dataset';
import { weightiestEvents } from '../dataset/weightiest';
import { createNameFinder, type NameHit } from '../search/find-names';
import { facetColumns, hasAny } from './facet-columns';

export interface NamingQuote {
  readonly event: TimelineEvent;
  readonly mention: Mention;
  /** Which of the event's proofs it is, from 1. */
  readonly evidence: number;
  /** Where it names the actor; offsets are of the quote. */
  readonly names: readonly NameHit[];
}

export interface QuotesOfArticle {
  readonly source: Source;
  readonly quotes: readonly NamingQuote[];
}

export interface ActorView {
  readonly actor: Actor;
  /** How many the dataset gives to the actor. */
  readonly count: number;
  /** Of these the weightiest, in order; as a rule all. */
  readonly events: readonly EventIndex[];
  /**
   * By day of the article, then by where they stand in it. Of a large dataset those that prove the events above:
   * to look through all quotes would be to read all events.
   */
  readonly articles: readonly QuotesOfArticle[];
  readonly hasAllQuotes: boolean;
}

/** So many events are listed at the most: more are for the axis, which has all of them. */
const MOST_LISTED = 200;
/** Of so many events all quotes are looked through. */
const MOST_READ = 5000;

/** Null where there is no such actor. */
export function viewActor(dataset: Dataset, id: string): ActorView | null {
  const actor = dataset.actors.get(id);
  if (actor === undefined) return null;
  const find = createNameFinder(actor);
  const all = eventsOf(dataset, id);
  const events = weightiestEvents(dataset, all, MOST_LISTED);
  const hasAllQuotes = dataset.starts.length <= MOST_READ;
  const passages = hasAllQuotes ? dataset.passages : passagesProving(dataset, events);
  return {
    actor,
    count: all.length,
    events,
    hasAllQuotes,
    articles: dataset.timeline.sources.flatMap((source) => {
      const quotes = quotesNaming(dataset, passages.get(source.id) ?? [], { id, find });
      return quotes.length === 0 ? [] : [{ source, quotes }];
    }),
  };
}

function eventsOf(dataset: Dataset, actor: string): readonly EventIndex[] {
  const isTheirs = hasAny(facetColumns(dataset).actor, [actor]);
  return everyEvent(dataset).filter(isTheirs);
}

/** What proves these events, by article, in the order in which it stands there. */
function passagesProving(dataset: Dataset, events: readonly EventIndex[]): Dataset['passages'] {
  const bySource = new Map<string, Passage[]>();
  for (const event of events) {
    dataset.events[event]?.evidence.forEach((mention, evidence) => {
      const passages = bySource.get(mention.source) ?? [];
      passages.push({ event, evidence, mention });
      bySource.set(mention.source, passages);
    });
  }
  for (const passages of bySource.values()) passages.sort((a, b) => a.mention.start - b.mention.start);
  return bySource;
}

function quotesNaming(
  dataset: Dataset,
  passages: readonly Passage[],
  { id, find }: { readonly id: string; readonly find: (text: string) => NameHit[] },
): readonly NamingQuote[] {
  const byPlace = new Map<string, NamingQuote>();
  for (const { event: at, evidence, mention } of passages) {
    const event = dataset.events[at];
    const names = find(mention.exact);
    if (event === undefined || names.length === 0) continue;
    // Two events may be proved by the same words: they are read once, under an event of the actor's own if there is one.
    const place = `${mention.start}-${mention.end}`;
    const isOwn = event.actors.includes(id) && !byPlace.get(place)?.event.actors.slice(0, 1).includes(id);
    if (!byPlace.has(place) || isOwn) byPlace.set(place, { event, mention, evidence: evidence + 1, names });
  }
  return [...byPlace.values()];
}

/** The spellings in the quotes that are not the label's own, each once, in order of appearance. */
export const otherSpellings = ({ articles }: ActorView): readonly string[] => [
  ...new Set(
    articles.flatMap(({ quotes }) =>
      quotes.flatMap(({ mention, names }) =>
        names.filter(({ asLabelled }) => !asLabelled).map(({ start, end }) => mention.exact.slice(start, end)),
      ),
    ),
  ),
];
