/**
 * What of a laid-out lane belongs to a window: each mark that overlaps the window is in exactly one part of it.
 *
 *     lane      ⑦   ▪ label     ②      ▪ label    ③   ▪ label
 *     window              [──────────────────────)
 *     cut           ▪ label     ②      ▪ label            and one cluster for what else has begun before and still lasts
 *
 * Must not know: rows, budgets.
 */
import { firstAtLeast } from './bisect';
import type { LaidLane } from './lay-lane';
import { type Leftovers, placesOf } from './leftovers';
import type { Level } from './level';
import { stretchOf } from './time-index';

export interface CutLane {
  readonly lane: number;
  /** Place and row of each mark that is shown, in order of start. */
  readonly events: readonly (readonly [number, number])[];
  readonly clusters: readonly Leftovers[];
  /** Rows of all that the lane shows in or near the window, by place. */
  readonly shown: ReadonlyMap<number, number>;
  /** What has begun before this place, ends after this time and is not shown is counted apart; undefined: in clusters. */
  readonly earlier: { readonly to: number; readonly time: number } | undefined;
}

/** @param window its start and end, in ms */
export function cutToWindow(level: Level, laid: LaidLane, window: readonly [number, number]): CutLane {
  const { starts } = level.index;
  const { lane } = laid;
  const [start, end] = window;
  const shown = new Map(laid.rows);
  // They may have begun long before anything that was laid out.
  for (const { place, row } of [...laid.bars, ...laid.pins]) if (!shown.has(place)) shown.set(place, row);
  const events = [...shown]
    .filter(([place]) => (starts[place] as number) < end && level.occupiedUntil(place) > start)
    .sort(([a], [b]) => a - b);
  const isInView = (group: Leftovers) => (starts[group.first] as number) < end && reaches(level, group, start);
  if (level.isWhole) {
    const isIn = (group: Leftovers) => isInView(group) || lastsInto(level, group, window);
    return { lane, events, clusters: laid.leftovers.filter(isIn), shown, earlier: undefined };
  }
  const to = firstInView(level, laid, window);
  const time = Math.min(start, starts[to] ?? start);
  return { lane, events, clusters: laid.leftovers.filter(isInView), shown, earlier: { to, time } };
}

/** Whether any mark of a cluster overlaps the window, though the cluster stands before it. */
const lastsInto = ({ index }: Level, group: Leftovers, [start, end]: readonly [number, number]): boolean =>
  placesOf(group).some((place) => (index.starts[place] as number) < end && (index.ends[place] as number) > start);

/** Whether a cluster, or any that its marks would make alone, stands in a window that starts then, or behind it. */
const reaches = ({ index, clusterLength }: Level, { at, last }: Leftovers, start: number): boolean =>
  Math.max(at, index.starts[last] as number) + clusterLength > start;

/** The place from which on all that is not shown is in clusters that reach the window, or lie behind it. */
function firstInView(level: Level, { lane, leftovers }: LaidLane, [start, end]: readonly [number, number]): number {
  const first = leftovers.find((group) => reaches(level, group, start));
  const { base, length } = stretchOf(level.index, lane);
  const behind = firstAtLeast(level.index.starts, end, base, base + length);
  return first === undefined ? behind : first.from;
}
