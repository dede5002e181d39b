/**
 * What is searched, as plain rows that can be sent to a worker: events with the words of every language, and the
 * paragraphs of the articles with the events that they prove.
 *
 * Must not know: the index, the interface's language.
 */
import type { Text, TimelineEvent } from '../../data/schema/timeline';
import type { Article } from '../dataset/article';
import type { Dataset, EventIndex } from '../dataset/dataset';

export interface EventRow {
  readonly id: EventIndex;
  readonly title: string;
  readonly quote: string;
  readonly names: string;
  readonly summary: string;
  /** How loudly it speaks; what is only alluded to less. */
  readonly weight: number;
}

export interface ParagraphRow {
  readonly source: string;
  readonly text: string;
  readonly events: readonly EventIndex[];
}

const BACKGROUND_FACTOR = 0.6;

/** As much of a dataset as is searched. */
export type Searched = Pick<Dataset, 'events' | 'actors' | 'places'>;

/** Makes the rows of some of the events, `[from, to)`: many are made in pieces. */
export function createEventRows(dataset: Searched): (from?: number, to?: number) => EventRow[] {
  const names = new Map(
    [...dataset.actors.values(), ...dataset.places.values()].map((named) => [
      named,
      lines([...Object.values(named.label), ...named.aliases]),
    ]),
  );
  const toRow = (event: TimelineEvent, id: EventIndex): EventRow => {
    const named = [
      ...event.actors.map((actor) => dataset.actors.get(actor)),
      ...event.places.map((place) => dataset.places.get(place)),
    ];
    return {
      id,
      title: inAll(event.title),
      quote: lines(event.evidence.map((mention) => mention.exact)),
      names: lines(named.flatMap((one) => (one === undefined ? [] : (names.get(one) ?? [])))),
      summary: inAll(event.summary),
      weight: event.weight * (event.background ? BACKGROUND_FACTOR : 1),
    };
  };
  return (from = 0, to = dataset.events.length) =>
    dataset.events.slice(from, to).map((event, at) => toRow(event, from + at));
}

/** The paragraphs of an article, site furniture left out, and its headline and makers, which prove nothing. */
export function toParagraphRows({
  source,
  text,
  passages,
}: Pick<Article, 'source' | 'text' | 'passages'>): ParagraphRow[] {
  const head = lines([source.title, source.publisher, source.author].filter((name) => name !== null));
  const rows: ParagraphRow[] = [{ source: source.id, text: head, events: [] }];
  const own = withoutFurniture(text, source.boilerplate);
  for (const match of own.matchAll(/[^\n]+/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (match[0].trim() === '') continue;
    const events = passages.flatMap(({ anchored, event }) =>
      anchored.state !== 'not-found' && anchored.start < end && anchored.end > start ? [event] : [],
    );
    rows.push({ source: source.id, text: match[0], events: [...new Set(events)] });
  }
  return rows;
}

/** Blanks, not cuts: every offset stays what it was. */
export function withoutFurniture(text: string, furniture: Article['source']['boilerplate']): string {
  return furniture.reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end),
    text,
  );
}

const lines = (texts: readonly string[]): string => texts.join('\n');

const inAll = (text: Text): string => lines(Object.values(text));
