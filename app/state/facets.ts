/**
 * What each choice would leave: for every value of every filter the number of events that have it and pass all the
 * other filters, and for a view without events which one filter to drop.
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
  /** How many events there would be without one filter, by what is dropped. */
  readonly without: ReadonlyMap<Droppable, number>;
}

export function countFacets(dataset: Dataset, narrowing: Narrowing): Facets {
  const { filters, background, found } = narrowing;
  const { background: alluded } = dataset.numbers.columns;
  const columns = facetColumns(dataset);
  const tallies = filterKeys.map((key) => tallyOf(columns[key]));
  const failing = failedFilter(dataset, narrowing);
  const without = new Map<Droppable, number>();
  let backgroundCount = 0;
  let passing = 0;
  for (let event = 0; event < alluded.length; event += 1) {
    const failed = failing(event);
    if (failed === 'several') continue;
    if (failed === null) passing++;
    else add(without, failed);
    if (alluded[event] === 1 && (failed === null || failed === 'background')) backgroundCount++;
    for (let at = 0; at < filterKeys.length; at += 1) {
      if (failed === null || failed === filterKeys[at]) tallies[at]?.count(event);
    }
  }
  // Without a filter there is what it kept back and what passed anyway.
  for (const filter of activeFilters(filters, { background, found })) add(without, filter, passing);
  const counts = Object.fromEntries(filterKeys.map((key, at) => [key, tallies[at]?.done()]));
  return { counts: counts as Facets['counts'], background: backgroundCount, without };
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
function failedFilter(
  dataset: Dataset,
  { filters, background, found }: Narrowing,
): (event: EventIndex) => Droppable | 'several' | null {
  const { background: alluded } = dataset.numbers.columns;
  const columns = facetColumns(dataset);
  const tests: { readonly filter: Droppable; readonly passes: (event: EventIndex) => boolean }[] = [
    ...(found === null ? [] : [{ filter: 'query' as const, passes: (event: EventIndex) => found[event] === 1 }]),
    ...(background ? [] : [{ filter: 'background' as const, passes: (event: EventIndex) => alluded[event] === 0 }]),
    ...filterKeys
      .filter((key) => filters[key].length > 0)
      .map((key) => ({ filter: key, passes: hasAny(columns[key], filters[key]) })),
  ];
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

const activeFilters = (filters: Filters, { background, found }: Omit<Narrowing, 'filters'>): Droppable[] => [
  ...filterKeys.filter((key) => filters[key].length > 0),
  ...(found === null ? [] : (['query'] as const)),
  ...(background ? [] : (['background'] as const)),
];

function add<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

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

export interface Drop {
  readonly filter: Droppable;
  /** How many events there are without it. */
  readonly leaves: number;
}

/** The one filter whose removal brings back most; null where no single one brings back any. */
export function bestDrop({ without }: Facets): Drop | null {
  const [best] = [...without]
    .map(([filter, leaves]) => ({ filter, leaves }))
    .filter(({ leaves }) => leaves > 0)
    .sort((a, b) => b.leaves - a.leaves);
  return best ?? null;
}
