/**
 * What an event has under each filter, as numbers: one for each event, or a list, each the place of a name.
 *
 * Filters and counts walk these and no event: a hundred thousand take a few milliseconds.
 * Must not know: what is chosen, the screen.
 */
import { BASES, type Lists, STATUSES } from '../../data/columns/numbers';
import type { Dataset, EventIndex } from '../dataset/dataset';
import type { FilterKey } from '../url/view-state';
import { memoLast } from './memo';

export interface FacetColumn {
  readonly names: readonly string[];
  readonly column: { readonly one: Uint8Array | Uint16Array } | { readonly many: Lists };
}

export type FacetColumns = { readonly [K in FilterKey]: FacetColumn };

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** The columns of a dataset, by filter. */
export const facetColumns = memoLast(
  ({ timeline, numbers: { columns, languages } }: Dataset): FacetColumns => ({
    topic: { names: idsOf(timeline.topics), column: { one: columns.topics } },
    actor: { names: idsOf(timeline.actors), column: { many: columns.actors } },
    place: { names: idsOf(timeline.places), column: { many: columns.places } },
    status: { names: STATUSES, column: { one: columns.statuses } },
    basis: { names: BASES, column: { one: columns.bases } },
    source: { names: idsOf(timeline.sources), column: { many: columns.sources } },
    language: { names: languages, column: { many: columns.languages } },
  }),
);

/** A test of events: whether one has any of the values. */
export function hasAny({ names, column }: FacetColumn, values: readonly string[]): (event: EventIndex) => boolean {
  const wanted = Uint8Array.from(names, (name) => (values.includes(name) ? 1 : 0));
  if ('one' in column) return (event) => wanted[column.one[event] as number] === 1;
  const { from, values: numbers } = column.many;
  return (event) => {
    const to = from[event + 1] as number;
    for (let at = from[event] as number; at < to; at += 1) if (wanted[numbers[at] as number] === 1) return true;
    return false;
  };
}

/** Visits each value of an event once, by its place among the names. */
export function eachValue({ names, column }: FacetColumn): (event: EventIndex, visit: (name: number) => void) => void {
  if ('one' in column) return (event, visit) => visit(column.one[event] as number);
  const { from, values } = column.many;
  const visited = new Int32Array(names.length).fill(-1);
  return (event, visit) => {
    const to = from[event + 1] as number;
    for (let at = from[event] as number; at < to; at += 1) {
      const name = values[at] as number;
      // Two passages of one article are one article.
      if (visited[name] === event) continue;
      visited[name] = event;
      visit(name);
    }
  };
}

/** How many events have each value, by its name; in the order of the names. */
export function countValues(facet: FacetColumn, events: number): ReadonlyMap<string, number> {
  const counts = new Uint32Array(facet.names.length);
  const each = eachValue(facet);
  const add = (name: number) => {
    counts[name] = (counts[name] as number) + 1;
  };
  for (let event = 0; event < events; event += 1) each(event, add);
  return toCounts(facet, counts);
}

/** Names with their numbers, those that nothing has left out. */
export const toCounts = ({ names }: FacetColumn, counts: Uint32Array): ReadonlyMap<string, number> =>
  new Map(names.flatMap((name, at) => ((counts[at] ?? 0) > 0 ? [[name, counts[at] ?? 0]] : [])));
