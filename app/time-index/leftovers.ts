/**
 * Leftovers: marks that have no item of their own, counted together. They are what lies between two places in a lane,
 * less what is shown there, so a million of them take no more room than two.
 *
 *     place      4   5   6   7   8   9
 *     shown          ▪       ▪                leftovers {from: 4, to: 10, shown: [5, 7]} are 4, 6, 8 and 9
 *
 * Must not know: where they are drawn, windows.
 */
import type { TimeIndex } from './time-index';

export interface Leftovers {
  readonly from: number;
  readonly to: number;
  /** Places in `[from, to)` that are shown, ascending. */
  readonly shown: readonly number[];
  readonly count: number;
  /** Places of the first and the last of them. */
  readonly first: number;
  readonly last: number;
  /** Where their cluster is drawn: at the first one's start, unless something pinned stands there. */
  readonly at: number;
}

/** What is left of a cell beside what is shown of it, ascending; undefined where nothing is. */
export function leftoversOf(
  index: TimeIndex,
  { from, to }: { readonly from: number; readonly to: number },
  shown: readonly number[],
): Leftovers | undefined {
  const count = to - from - shown.length;
  if (count === 0) return undefined;
  let [first, last] = [from, to - 1];
  for (let at = 0; shown[at] === first; at += 1) first += 1;
  for (let at = shown.length - 1; shown[at] === last; at -= 1) last -= 1;
  return { from, to, shown, count, first, last, at: index.starts[first] as number };
}

/** Both as one, drawn where the earlier is. Whatever lies between them is shown. */
export const join = (a: Leftovers, b: Leftovers): Leftovers => ({
  from: a.from,
  to: b.to,
  shown: [...a.shown, ...Array.from({ length: b.from - a.to }, (_, at) => a.to + at), ...b.shown],
  count: a.count + b.count,
  first: a.first,
  last: b.last,
  at: a.at,
});

/** The places of the marks, ascending. */
export function placesOf({ from, to, shown }: Leftovers): number[] {
  const places: number[] = [];
  let at = 0;
  for (let place = from; place < to; place += 1) {
    if (shown[at] === place) at += 1;
    else places.push(place);
  }
  return places;
}
