/**
 * Which events pass the filters. Within one filter any of its values will do; every filter must be met, and a search is
 * one more of them.
 *
 * Must not know: the screen, the words of the interface.
 */
import type { Dataset, EventIndex } from '../dataset/dataset';
import { type FilterKey, type Filters, filterKeys } from '../url/view-state';
import { facetColumns, hasAny } from './facet-columns';
import type { State } from './store';

/** All that narrows what is shown. */
export interface Narrowing {
  readonly filters: Filters;
  /** False hides what the articles only allude to. */
  readonly background: boolean;
  /** What a search has found; null where nothing is searched for. */
  readonly found: Found | null;
}

/** By event: 1 where it was found. */
export type Found = Uint8Array;

/** What can be taken off to see more. */
export type Droppable = FilterKey | 'query' | 'background';

/** Background events are shown unless the link or, without its word, the reader's setting hides them. */
export const showsBackground = (state: Pick<State, 'background' | 'settings'>): boolean =>
  state.background ?? state.settings.background;

/** Whether an event passes the filters. */
export function createFilter(dataset: Dataset, filters: Filters, background: boolean): (event: EventIndex) => boolean {
  const { background: alluded } = dataset.numbers.columns;
  const columns = facetColumns(dataset);
  const tests = filterKeys.filter((key) => filters[key].length > 0).map((key) => hasAny(columns[key], filters[key]));
  return (event) => (background || alluded[event] === 0) && tests.every((passes) => passes(event));
}

/** The events that pass, in order. */
export function filterEvents(
  dataset: Dataset,
  filters: Filters,
  background: boolean,
  found: Narrowing['found'] = null,
): readonly EventIndex[] {
  const passes = createFilter(dataset, filters, background);
  const passing: EventIndex[] = [];
  for (let event = 0; event < dataset.starts.length; event += 1) {
    if ((found === null || found[event] === 1) && passes(event)) passing.push(event);
  }
  return passing;
}

export const isFiltered = (filters: Filters): boolean => filterKeys.some((key) => filters[key].length > 0);
