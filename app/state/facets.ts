/**
 * What each choice would leave: for every value of every filter the number of events that have it and pass all the
 * other filters, and for a view without events which one filter to drop.
 *
 * One walk over the events does for all of it: an event that fails no filter counts everywhere, one that fails a single
 * filter counts for the values of that one, one that fails two counts nowhere.
 * Must not know: the screen, the words of the interface.
 */
import type { Dataset, EventIndex } from '../dataset/dataset';
import { type FilterKey, type Filters, filterKeys } from '../url/view-state';
import { type Droppable, type Narrowing, showsBackground, valuesOf } from './filter';
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

export function countFacets(dataset: Dataset, { filters, background, found }: Narrowing): Facets {
  const counts = Object.fromEntries(filterKeys.map((key) => [key, new Map<string, number>()])) as {
    readonly [K in FilterKey]: Map<string, number>;
  };
  const without = new Map<Droppable, number>();
  let backgroundCount = 0;
  let passing = 0;
  dataset.events.forEach((event, index) => {
    const failed = failedFilters(dataset, index, { filters, background, found });
    const [only] = failed;
    if (failed.length > 1) return;
    if (only === undefined) passing++;
    else add(without, only);
    if (event.background && (only === undefined || only === 'background')) backgroundCount++;
    for (const key of filterKeys) {
      if (only !== undefined && only !== key) continue;
      for (const value of new Set(valuesOf[key](event, dataset))) add(counts[key], value);
    }
  });
  // Without a filter there is what it kept back and what passed anyway.
  for (const filter of activeFilters(filters, { background, found })) add(without, filter, passing);
  return { counts, background: backgroundCount, without };
}

/** The filters that an event does not meet; two are enough to know that it counts nowhere. */
function failedFilters(dataset: Dataset, index: EventIndex, { filters, background, found }: Narrowing): Droppable[] {
  const event = dataset.events[index];
  if (event === undefined) return ['query', 'background'];
  const failed: Droppable[] = [];
  if (found !== null && !found.has(index)) failed.push('query');
  if (!background && event.background) failed.push('background');
  for (const key of filterKeys) {
    if (failed.length > 1) break;
    if (filters[key].length === 0) continue;
    if (!valuesOf[key](event, dataset).some((value) => filters[key].includes(value))) failed.push(key);
  }
  return failed;
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
  counted(dataset, state.filters, showsBackground(state), foundEvents(state));

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
