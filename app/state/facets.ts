/**
 * What each choice would leave: for every value of every filter the number of events that have it and pass all the
 * other filters.
 *
 * One walk over the events does for all of it: an event that fails no filter counts everywhere, one that fails a single
 * filter counts for the values of that one, one that fails two counts nowhere.
 * Must not know: the screen, the words of the interface.
 */
import type { Dataset, EventIndex } from '../dataset/dataset';
import { type FilterKey, type Filters, filterKeys, noFilters } from '../url/view-state';
import { eachValue, type FacetColumn, facetColumns, hasAny, toCounts } from './facet-columns';
import { type Droppable, type Narrowing, showsBackground } from './filter';
import { memoLast } from './memo';
import { foundEvents } from './search';
import type { State } from './store';

export interface Facets {
  /** Events by value, under all the other filters; a value that is not in it leaves nothing. */
  readonly counts: { readonly [K in FilterKey]: ReadonlyMap<string, number> };
  /** Background events under all the other filters. */
  readonly background: number;
}

export function countFacets(dataset: Dataset, narrowing: Narrowing): Facets {
  const { background: alluded } = dataset.numbers.columns;
  const columns = facetColumns(dataset);
  const tallies = filterKeys.map((key) => tallyOf(columns[key]));
  const failing = failedFilter(dataset, narrowing);
  let backgroundCount = 0;
  for (let event = 0; event < alluded.length; event += 1) {
    const failed = failing(event);
    if (failed === 'several') continue;
    if (alluded[event] === 1 && (failed === null || failed === 'background')) backgroundCount++;
    for (let at = 0; at < filterKeys.length; at += 1) {
      if (failed === null || failed === filterKeys[at]) tallies[at]?.count(event);
    }
  }
  const counts = Object.fromEntries(filterKeys.map((key, at) => [key, tallies[at]?.done()]));
  return { counts: counts as Facets['counts'], background: backgroundCount };
}

/** Counts the values of one filter. */
function tallyOf(facet: FacetColumn) {
  const counts = new Uint32Array(facet.names.length);
  const each = eachValue(facet);
  const addTo = (name: number) => {
    counts[name] = (counts[name] as number) + 1;
  };
  return { count: (event: EventIndex) => each(event, addTo), done: () => toCounts(facet, counts) };
}

/** The one filter that an event does not meet; null where it meets all; two are enough to know that it counts nowhere. */
function failedFilter(dataset: Dataset, narrowing: Narrowing): (event: EventIndex) => Droppable | 'several' | null {
  const tests = filterTests(dataset, narrowing);
  return (event) => {
    let failed: Droppable | null = null;
    for (const { filter, passes } of tests) {
      if (passes(event)) continue;
      if (failed !== null) return 'several';
      failed = filter;
    }
    return failed;
  };
}

/** A filter in force, and whether an event meets it. */
export interface FilterTest {
  readonly filter: Droppable;
  readonly passes: (event: EventIndex) => boolean;
}

/** The filters in force, each as a test. */
export function filterTests(dataset: Dataset, narrowing: Narrowing): readonly FilterTest[] {
  const { filters, found } = narrowing;
  const { background: alluded } = dataset.numbers.columns;
  const columns = facetColumns(dataset);
  const testOf = (filter: Droppable): FilterTest['passes'] => {
    if (filter === 'query') return (event) => found?.[event] === 1;
    if (filter === 'background') return (event) => alluded[event] === 0;
    return hasAny(columns[filter], filters[filter]);
  };
  return activeFilters(narrowing).map((filter) => ({ filter, passes: testOf(filter) }));
}

/** All that narrows now and could be dropped. */
export const activeFilters = ({ filters, background, found }: Narrowing): readonly Droppable[] => [
  ...filterKeys.filter((key) => filters[key].length > 0),
  ...(found === null ? [] : (['query'] as const)),
  ...(background ? [] : (['background'] as const)),
];

const counted = memoLast((dataset: Dataset, filters: Filters, background: boolean, found: Narrowing['found']) =>
  countFacets(dataset, { filters, background, found }),
);

/** The counts for what the store has chosen. */
export const facets = (dataset: Dataset, state: State): Facets =>
  counted(dataset, state.filters, showsBackground(state), foundEvents(dataset, state));

const countedAlone = memoLast((dataset: Dataset, background: boolean) =>
  countFacets(dataset, { filters: noFilters, background, found: null }),
);

/** How many events each value has by itself: what is left where it is the only filter. */
export const countsAlone = (dataset: Dataset, state: State): Facets['counts'] =>
  countedAlone(dataset, showsBackground(state)).counts;
