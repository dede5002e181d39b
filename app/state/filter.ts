/**
 * Which events pass the filters. Within one filter any of its values will do; every filter must be met, and a search is
 * one more of them.
 *
 * Must not know: the screen, the words of the interface.
 */
import type { TimelineEvent } from '../../data/schema/timeline';
import type { Dataset, EventIndex } from '../dataset/dataset';
import { type FilterKey, type Filters, filterKeys } from '../url/view-state';
import type { State } from './store';

/** All that narrows what is shown. */
export interface Narrowing {
  readonly filters: Filters;
  /** False hides what the articles only allude to. */
  readonly background: boolean;
  /** What a search has found; null where nothing is searched for. */
  readonly found: ReadonlySet<EventIndex> | null;
}

/** What can be taken off to see more. */
export type Droppable = FilterKey | 'query' | 'background';

/** What an event has under each filter. */
export const valuesOf: { readonly [K in FilterKey]: (event: TimelineEvent, dataset: Dataset) => readonly string[] } = {
  topic: (event) => [event.topic],
  actor: (event) => event.actors,
  place: (event) => event.places,
  status: (event) => [event.status],
  basis: (event) => [event.when.basis],
  source: (event) => event.evidence.map((mention) => mention.source),
  language: (event, dataset) =>
    event.evidence.map((mention) => mention.language ?? dataset.sources.get(mention.source)?.language ?? ''),
};

/** Background events are shown unless the link or, without its word, the reader's setting hides them. */
export const showsBackground = (state: Pick<State, 'background' | 'settings'>): boolean =>
  state.background ?? state.settings.background;

/** The events that pass, in order. */
export function filterEvents(
  dataset: Dataset,
  filters: Filters,
  background: boolean,
  found: Narrowing['found'] = null,
): readonly EventIndex[] {
  const active = filterKeys.filter((key) => filters[key].length > 0);
  const passing: EventIndex[] = [];
  dataset.events.forEach((event, index) => {
    if (!background && event.background) return;
    if (found !== null && !found.has(index)) return;
    if (active.every((key) => valuesOf[key](event, dataset).some((value) => filters[key].includes(value)))) {
      passing.push(index);
    }
  });
  return passing;
}

export const isFiltered = (filters: Filters): boolean => filterKeys.some((key) => filters[key].length > 0);
