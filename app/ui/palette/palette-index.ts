/**
 * Everything that has a name, in one index: events, articles, actors by every spelling, places, topics, what is told
 * several times, actions.
 *
 * Must not know: how it is shown, what is available now.
 */
import type { Action } from '../../actions/action';
import type { Dataset } from '../../dataset/dataset';
import type { ActionWords } from '../../i18n/actions/words';
import { createNameIndex, type Named } from '../../search/name-index';
import type { PaletteItem } from './palette-item';

export interface PaletteIndex {
  /** The best first. */
  find(query: string): readonly PaletteItem[];
}

type Entry = Named & { readonly item: PaletteItem };

/** Beyond so many events the loudest are looked up here; the search finds all of them. */
const MOST_EVENTS = 50_000;
/** Of two that fit alike: people and places before what is told of them, actions before both. */
const WEIGHT = { action: 1, topic: 0.9, thread: 0.85, actor: 0.8, place: 0.7, article: 0.6 };

const inAll = (label: Readonly<Record<string, string | undefined>>): string => Object.values(label).join(' · ');

export async function createPaletteIndex(
  dataset: Dataset,
  actions: readonly Action[],
  words: readonly ActionWords[],
): Promise<PaletteIndex> {
  const entries: readonly Entry[] = [
    ...actions.map((action) => actionEntry(action, words)),
    ...dataset.timeline.topics.map(({ id, label }) => entry({ kind: 'topic', id }, inAll(label))),
    ...dataset.timeline.actors.map(({ id, label, aliases }) =>
      entry({ kind: 'actor', id }, [inAll(label), ...aliases].join(' · ')),
    ),
    ...(dataset.timeline.threads ?? []).map(({ id, title }) => entry({ kind: 'thread', id }, inAll(title))),
    ...dataset.timeline.places.map(({ id, label }) => entry({ kind: 'place', id }, inAll(label))),
    ...dataset.timeline.sources.map(({ id, title, publisher, author }) =>
      entry({ kind: 'article', id }, title ?? publisher ?? '', [publisher, author].join(' ')),
    ),
    ...eventEntries(dataset),
  ];
  const index = await createNameIndex(entries);
  return { find: (query) => index.find(query).flatMap((at) => entries[at]?.item ?? []) };
}

const entry = (item: PaletteItem, name: string, also = ''): Entry => ({
  item,
  name,
  also,
  weight: WEIGHT[item.kind as keyof typeof WEIGHT],
});

/** By its name in every language, and by its group's. */
const actionEntry = (action: Action, words: readonly ActionWords[]): Entry =>
  entry(
    { kind: 'action', action },
    words.map(({ labels }) => labels[action.id]).join(' · '),
    words.map(({ groups }) => groups[action.group]).join(' · '),
  );

function eventEntries({ events, actors, places }: Dataset): readonly Entry[] {
  const indexes = events.map((_, index) => index);
  const weightOf = (index: number) => events[index]?.weight ?? 0;
  const kept =
    events.length <= MOST_EVENTS ? indexes : indexes.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_EVENTS);
  return kept.flatMap((index) => {
    const event = events[index];
    if (event === undefined) return [];
    const labels = [
      ...event.actors.map((id) => actors.get(id)?.label),
      ...event.places.map((id) => places.get(id)?.label),
    ];
    return [
      {
        item: { kind: 'event', event: index } as const,
        name: inAll(event.title),
        also: labels.map((label) => (label === undefined ? '' : inAll(label))).join(' · '),
        // Below all that has a weight of its own.
        weight: event.weight / 2,
      },
    ];
  });
}
