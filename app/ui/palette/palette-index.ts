/**
 * Everything that has a name, in one index: events, articles, actors by every spelling, places, topics, what is told
 * several times, actions.
 *
 * Must not know: how it is shown, what is available now.
 */
import type { Text } from '../../../data/schema/timeline';
import type { Action } from '../../actions/action';
import { type Dataset, type EventIndex, everyEvent } from '../../dataset/dataset';
import { inShortTasks } from '../../dataset/short-tasks';
import { weightiestEvents } from '../../dataset/weightiest';
import type { ActionWords } from '../../i18n/actions/words';
import { createNameIndex, type Named } from '../../search/name-index';
import { eachValue, type FacetColumn, facetColumns } from '../../state/facet-columns';
import type { PaletteItem } from './palette-item';

export interface PaletteIndex {
  /** The best first. */
  find(query: string): readonly PaletteItem[];
}

type Entry = Named & { readonly item: PaletteItem };

/** Beyond so many events the loudest are looked up here; the search finds all of them. */
const MOST_EVENTS = 20_000;
/** Of two that fit alike: people and places before what is told of them, actions before both. */
const WEIGHT = { action: 1, topic: 0.9, thread: 0.85, actor: 0.8, place: 0.7, article: 0.6 };

const inAll = (label: Readonly<Partial<Text>>): string => Object.values(label).join(' · ');

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
    ...(await inShortTasks(eventEntries(dataset))),
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

/** By its name in every language, by other words for it, and by its group's. */
const actionEntry = (action: Action, words: readonly ActionWords[]): Entry =>
  entry(
    { kind: 'action', action },
    words.map(({ labels }) => labels[action.id]).join(' · '),
    words.flatMap(({ also, groups }) => [otherWords(also, action.id), groups[action.group]]).join(' · '),
  );

const otherWords = (also: ActionWords['also'], id: string): string =>
  (also as Readonly<Record<string, string>>)[id] ?? '';

/** In pieces, and from the columns but for the titles: of many events each is read for its title alone. */
function* eventEntries(dataset: Dataset): Generator<undefined, readonly Entry[]> {
  const { weights } = dataset.numbers.columns;
  const facets = facetColumns(dataset);
  const also = [namesIn(dataset.timeline.actors, facets.actor), namesIn(dataset.timeline.places, facets.place)];
  const entries: Entry[] = [];
  for (const event of weightiestEvents(dataset, everyEvent(dataset), MOST_EVENTS)) {
    entries.push({
      item: { kind: 'event', event },
      name: inAll(dataset.titleOf(event) ?? {}),
      also: also.flatMap((namesOf) => namesOf(event)).join(' · '),
      // Below all that has a weight of its own.
      weight: (weights[event] ?? 0) / 2,
    });
    yield;
  }
  return entries;
}

/** The names that an event has of some rows, each put together once. */
function namesIn(rows: readonly { readonly label: Text }[], facet: FacetColumn): (event: EventIndex) => string[] {
  const names = rows.map(({ label }) => inAll(label));
  const each = eachValue(facet);
  return (event) => {
    const found: string[] = [];
    each(event, (row) => found.push(names[row] ?? ''));
    return found;
  };
}
