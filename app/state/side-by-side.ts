/**
 * What was said twice: the passages of an event, or of a thread of events, by article and day, with what each article had
 * otherwise than the one before it.
 *
 *     24 March 2022          16–18 June 2023              31 March – 6 April 2025
 *     “… find a successor”   “… du mal à trouver …”       “Le secrétaire général …, Mark Latte”
 *     planned                planned → ongoing            ongoing → occurred
 *
 * Must not know: the screen, the interface's language.
 */
import type { Mention, Source, Text, TimelineEvent } from '../../data/schema/timeline';
import type { Dataset } from '../dataset/dataset';
import { weightiestEvents } from '../dataset/weightiest';
import { type Claim, claimOf } from './as-known';
import { changesBetween } from './told-later';
import { toldTwice } from './told-twice';

/** One passage as it stands in a column. */
export interface Entry {
  readonly event: TimelineEvent;
  readonly mention: Mention;
  /** Which of the event's proofs it is, from 1. */
  readonly evidence: number;
  readonly claim: Claim;
  /** What the last article that told the event had; null where none did before. */
  readonly before: Claim | null;
  /** What is otherwise than there. */
  readonly changed: readonly (keyof Claim)[];
}

export interface Column {
  readonly source: Source;
  readonly entries: readonly Entry[];
}

export interface Comparison {
  readonly id: string;
  readonly kind: 'event' | 'thread';
  readonly title: Text;
  readonly note?: Text;
  /** By day of the article. */
  readonly columns: readonly Column[];
}

/** How many articles tell an event. */
const articlesOf = ({ evidence }: TimelineEvent): number => new Set(evidence.map(({ source }) => source)).size;

/** What an event or a thread is told as, side by side; null where there is nothing by that id. */
export function compareById(dataset: Dataset, id: string): Comparison | null {
  const event = dataset.events[dataset.indexById.get(id) ?? -1];
  if (event !== undefined) {
    return { id, kind: 'event', title: event.title, columns: columnsOf(dataset, [event]) };
  }
  const thread = dataset.timeline.threads?.find((one) => one.id === id);
  if (thread === undefined) return null;
  const events = thread.events.flatMap((one) => dataset.events[dataset.indexById.get(one) ?? -1] ?? []);
  const { title, note } = thread;
  return { id, kind: 'thread', title, ...(note ? { note } : {}), columns: columnsOf(dataset, events) };
}

function columnsOf(dataset: Dataset, events: readonly TimelineEvent[]): readonly Column[] {
  const last = new Map<string, Claim>();
  return dataset.timeline.sources.flatMap((source) => {
    const entries = events.flatMap((event) => entriesOf(event, source.id, last.get(event.id) ?? null));
    for (const { event, claim } of entries) last.set(event.id, claim);
    return entries.length === 0 ? [] : [{ source, entries }];
  });
}

function entriesOf(event: TimelineEvent, source: string, before: Claim | null): readonly Entry[] {
  return event.evidence.flatMap((mention, at) => {
    if (mention.source !== source) return [];
    const claim = claimOf(event, mention);
    const changed = before === null ? [] : changesBetween(before, claim);
    return [{ event, mention, evidence: at + 1, claim, before, changed }];
  });
}

/** The threads that an event belongs to, as far as two articles that are known tell of them. */
export const threadsOf = (dataset: Dataset, event: string): readonly Comparison[] =>
  (dataset.timeline.threads ?? [])
    .filter(({ events }) => events.includes(event))
    .flatMap(({ id }) => compareById(dataset, id) ?? [])
    .filter(saysItTwice);

/** Of more events than a person looks through, the weightiest are laid side by side. */
export const MOST_LISTED = 200;

/** Everything that can be laid side by side: threads first, then single events that several articles tell. */
export function allComparisons(dataset: Dataset): readonly Comparison[] {
  const threads = (dataset.timeline.threads ?? []).flatMap(({ id }) => compareById(dataset, id) ?? []);
  const events = weightiestEvents(dataset, toldTwice(dataset), MOST_LISTED);
  const ids = events.flatMap((event) => dataset.events[event]?.id ?? []);
  return [...threads, ...ids.flatMap((id) => compareById(dataset, id) ?? [])].filter(saysItTwice);
}

/** Twice is in two articles. */
const saysItTwice = ({ columns }: Comparison): boolean => columns.length > 1;

/** Whether an event is told in more than one article. */
export const isToldTwice = (event: TimelineEvent): boolean => articlesOf(event) > 1;

/** All that changed from article to article, in order of the days. */
export const changesOf = ({ columns }: Comparison): readonly (Entry & { readonly source: Source })[] =>
  columns.flatMap(({ source, entries }) => {
    const seen = new Set<string>();
    return entries.flatMap((entry) => {
      const key = `${entry.event.id} ${entry.changed.join()}`;
      if (entry.changed.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return [{ ...entry, source }];
    });
  });
