/**
 * A long list cut into groups, years or days of report, without walking it: each group's end is found by bisection.
 *
 *     shown      e0 e1 e2 │ e3 │ e4 e5 …
 *     lines      H  e0 e1 e2  H  e3  H  e4 e5 …      a heading is a line too
 *
 * Must not know: how lines are drawn.
 */
import type { Dataset, EventIndex } from '../../dataset/dataset';

export interface Group {
  /** Position in `shown` of its first event. */
  readonly from: number;
  /** Start of its first event; -Infinity where that is open. */
  readonly at: number;
}

export type Line =
  | { readonly kind: 'heading'; readonly group: number }
  | { readonly kind: 'event'; readonly group: number; readonly position: number };

/** Groups of events that are in order of start. @param endOf until when, exclusive, the group lasts that holds an instant */
export function groupLong(
  { starts }: Pick<Dataset, 'starts'>,
  shown: readonly EventIndex[],
  endOf: (at: number) => number,
): readonly Group[] {
  const groups: Group[] = [];
  const startAt = (position: number) => starts[shown[position] as number] as number;
  let from = 0;
  while (from < shown.length) {
    const at = startAt(from);
    groups.push({ from, at });
    const end = at === -Infinity ? -Number.MAX_VALUE : endOf(at);
    let [low, high] = [from + 1, shown.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (startAt(middle) < end) low = middle + 1;
      else high = middle;
    }
    from = low;
  }
  return groups;
}

/** The first instant of the next year. */
export function yearEnd(at: number): number {
  const end = new Date(0);
  // Not `Date.UTC`, which takes the years 0 to 99 for those of the last century.
  end.setUTCFullYear(new Date(at).getUTCFullYear() + 1, 0, 1);
  return end.getTime();
}

/** What stands on a line. */
export function lineAt(groups: readonly Group[], line: number): Line {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((groups[middle]?.from ?? 0) + middle <= line) low = middle + 1;
    else high = middle;
  }
  const group = low - 1;
  const heading = (groups[group]?.from ?? 0) + group;
  return line === heading ? { kind: 'heading', group } : { kind: 'event', group, position: line - group - 1 };
}

/** The line of the event at a position of `shown`. */
export function lineOf(groups: readonly Group[], position: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((groups[middle]?.from ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return position + low;
}
