/**
 * The last resort where a window would hold more items than its budget: it is far longer than any screen, or the budget
 * far smaller than any screen's. One cluster a lane, and the loudest marks that fit beside them.
 *
 * This depends on the window, so it is not kept while one pans. Must not know: how items are made.
 */
import type { CutLane } from './cut-to-window';
import { type Leftovers, leftoversOf } from './leftovers';
import type { Level } from './level';

interface Limits {
  readonly budget: number;
  /** Places that are kept whatever they weigh. */
  readonly pinned: ReadonlySet<number>;
}

/** The same lanes with no more items than the budget: two a lane are kept for what is counted. */
export function squeeze(level: Level, lanes: readonly CutLane[], { budget, pinned }: Limits): CutLane[] {
  const kept = new Set(
    lanes
      .flatMap(({ lane, events }) => events.filter(([place, row]) => pinned.has(place) || !isLast(level, lane, row)))
      .map(([place]) => ({ place, loudness: pinned.has(place) ? Infinity : level.loudness(place) }))
      .sort((a, b) => b.loudness - a.loudness || a.place - b.place)
      .slice(0, budget - 2 * lanes.length)
      .map(({ place }) => place),
  );
  return lanes.map((lane) => {
    const events = lane.events.filter(([place]) => kept.has(place));
    return { ...lane, events, shown: new Map(events), clusters: asOne(level, lane, kept) };
  });
}

const isLast = (level: Level, lane: number, row: number): boolean => row === (level.rows[lane] as number) - 1;

/** What is not kept of what lies in or behind the window's start; what lies before it is counted apart. */
function asOne({ index }: Level, { events, clusters, earlier }: CutLane, kept: ReadonlySet<number>): Leftovers[] {
  const from = earlier?.to ?? 0;
  const dropped = events.map(([place]) => place).filter((place) => place >= from && !kept.has(place));
  const froms = [...dropped, ...clusters.map((cluster) => cluster.from)];
  const tos = [...dropped.map((place) => place + 1), ...clusters.map((cluster) => cluster.to)];
  if (froms.length === 0) return [];
  const cell = { from: Math.min(...froms), to: Math.max(...tos) };
  const shown = events
    .map(([place]) => place)
    .filter((place) => kept.has(place) && place >= cell.from && place < cell.to);
  return [leftoversOf(index, cell, shown) ?? []].flat();
}
