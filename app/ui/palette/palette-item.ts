/**
 * What can be chosen in the palette, and in which groups it stands.
 *
 * Pure; must not know how an item is found or drawn.
 */
import type { Action } from '../../actions/action';
import type { Dataset, EventIndex } from '../../dataset/dataset';
import type { Visit } from '../../state/visits';
import type { TypedDate } from '../../timexes/typed-date';

export type PaletteItem =
  | { readonly kind: 'event'; readonly event: EventIndex }
  | { readonly kind: 'article' | 'actor' | 'place' | 'topic' | 'thread'; readonly id: string }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'date'; readonly date: TypedDate }
  | { readonly kind: 'search'; readonly query: string };

export type PaletteGroupName = PaletteItem['kind'] | 'visit' | 'recent';

export interface PaletteGroup {
  readonly name: PaletteGroupName;
  readonly items: readonly PaletteItem[];
}

/** As many of each as can be taken in at a glance. */
const MOST: Readonly<Record<PaletteGroupName, number>> = {
  date: 3,
  visit: 5,
  recent: 4,
  event: 6,
  article: 3,
  actor: 4,
  place: 3,
  topic: 3,
  thread: 3,
  action: 5,
  search: 1,
};

/** Groups what was found, the best first: a group goes where its best item does. What was used lately leads its group. */
export function groupFound(
  found: readonly PaletteItem[],
  {
    dates,
    query,
    recent,
  }: { readonly dates: readonly TypedDate[]; readonly query: string; readonly recent: readonly string[] },
): readonly PaletteGroup[] {
  const byKind = new Map<PaletteGroupName, PaletteItem[]>();
  for (const item of found) byKind.set(item.kind, [...(byKind.get(item.kind) ?? []), item]);
  byKind.get('action')?.sort((a, b) => placeIn(recent, a) - placeIn(recent, b));
  return keep([
    { name: 'date', items: dates.map((date) => ({ kind: 'date', date })) },
    ...[...byKind].map(([name, items]) => ({ name, items })),
    { name: 'search', items: [{ kind: 'search', query }] },
  ]);
}

const placeIn = (recent: readonly string[], item: PaletteItem): number => {
  const at = item.kind === 'action' ? recent.indexOf(item.action.id) : -1;
  return at === -1 ? recent.length : at;
};

/** What stands there before anything is typed: where one has been, what one has used, and everything that can be done. */
export function groupAtRest(
  actions: readonly Action[],
  { visits, recent }: { readonly visits: readonly PaletteItem[]; readonly recent: readonly string[] },
): readonly PaletteGroup[] {
  const used = recent.flatMap((id) => actions.find((action) => action.id === id) ?? []).slice(0, MOST.recent);
  const toItem = (action: Action): PaletteItem => ({ kind: 'action', action });
  return [
    ...keep([
      { name: 'visit', items: visits },
      { name: 'recent', items: used.map(toItem) },
    ]),
    { name: 'action', items: actions.filter((action) => !used.includes(action)).map(toItem) },
  ];
}

const keep = (groups: readonly PaletteGroup[]): readonly PaletteGroup[] =>
  groups
    .map(({ name, items }) => ({ name, items: items.slice(0, MOST[name]) }))
    .filter(({ items }) => items.length > 0);

/** A place as an item; undefined where the dataset has it no more. */
export function toItem(visit: Visit, indexById: Dataset['indexById']): PaletteItem | undefined {
  if (visit.kind === 'article') return { kind: 'article', id: visit.id };
  const event = indexById.get(visit.id);
  return event === undefined ? undefined : { kind: 'event', event };
}
