/**
 * What there is of one actor: their events, and every quote that names them, by article and day.
 *
 * Must not know: the screen.
 */
import type { Actor, Mention, Source, TimelineEvent } from '../../data/schema/timeline';
import type { Dataset, EventIndex } from '../dataset/dataset';
import { createNameFinder, type NameHit } from '../search/find-names';

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
  /** Those that the dataset gives to the actor, in order. */
  readonly events: readonly EventIndex[];
  /** By day of the article, then by where they stand in it. */
  readonly articles: readonly QuotesOfArticle[];
}

/** Null where there is no such actor. */
export function viewActor(dataset: Dataset, id: string): ActorView | null {
  const actor = dataset.actors.get(id);
  if (actor === undefined) return null;
  const find = createNameFinder(actor);
  return {
    actor,
    events: dataset.events.flatMap((event, at) => (event.actors.includes(id) ? [at] : [])),
    articles: dataset.timeline.sources.flatMap((source) => {
      const quotes = quotesNaming(dataset, source.id, { id, find });
      return quotes.length === 0 ? [] : [{ source, quotes }];
    }),
  };
}

function quotesNaming(
  dataset: Dataset,
  source: string,
  { id, find }: { readonly id: string; readonly find: (text: string) => NameHit[] },
): readonly NamingQuote[] {
  const byPlace = new Map<string, NamingQuote>();
  for (const { event: at, evidence, mention } of dataset.passages.get(source) ?? []) {
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
