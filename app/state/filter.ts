/**
 * Which events pass the filters. Within one filter any of its values will do; every filter must be met.
 *
 * Must not know: the screen, the words of the interface.
 */
import type { TimelineEvent } from '../../data/schema/timeline';
import type { Dataset, EventIndex } from '../dataset/dataset';
import { type FilterKey, type Filters, filterKeys } from '../url/view-state';
import type { State } from './store';

/** What an event has under each filter. */
const valuesOf: { readonly [K in FilterKey]: (event: TimelineEvent, dataset: Dataset) => readonly string[] } = {
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
export function filterEvents(dataset: Dataset, filters: Filters, background: boolean): readonly EventIndex[] {
  const active = filterKeys.filter((key) => filters[key].length > 0);
  const passing: EventIndex[] = [];
  dataset.events.forEach((event, index) => {
    if (!background && event.background) return;
    if (active.every((key) => valuesOf[key](event, dataset).some((value) => filters[key].includes(value)))) {
      passing.push(index);
    }
  });
  return passing;
}

export const isFiltered = (filters: Filters): boolean => filterKeys.some((key) => filters[key].length > 0);
