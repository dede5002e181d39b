/**
 * Lays out the last row of a lane: clusters that count what has no place above, and labels where one is left alone.
 *
 *     left over    ·   · ··        ·                  ·  ·           ·
 *     cells      |       |       |       |       |       |       |       |
 *     last row     ④               ▪ alone, so with    ②             ▪ alone
 *                                    its label
 *
 * A cluster stands where its first mark starts. Where two would overlap they are one; a mark that is alone up to where
 * its label ends is shown; one that is not joins its nearest neighbour, and counts alone only where there is none.
 *
 * Must not know: the window.
 */
import { cellsOf } from './cells';
import { join, type Leftovers, leftoversOf } from './leftovers';
import type { Level } from './level';
import type { LaidStretch, Stretch } from './stretch';

/** A single mark joins what is at most so many pixels away: that far what is counted may stand from its time. */
const REACH = 128;
/** Joining a later cluster moves all of its marks to the earlier place: only where it is as near as to look the same. */
const REACH_FORWARD = 64;

/** What stands at one place of the last row: a cluster, or the label of a single mark. */
interface Entry {
  readonly group: Leftovers;
  readonly isLabel: boolean;
}

/** @param shown rows of the marks above, by place */
export function layLeftovers(level: Level, stretch: Stretch, shown: ReadonlyMap<number, number>): LaidStretch {
  const groups = gather(level, stretch, shown).map((group) => avoidPins(level, stretch, group));
  const entries = joinSingles(level, labelLonely(level, stretch, joinOverlapping(level, groups)));
  const rows = new Map(shown);
  for (const { group, isLabel } of entries) if (isLabel) rows.set(group.first, lastRowOf(level, stretch));
  return { rows, leftovers: entries.flatMap(({ group, isLabel }) => (isLabel ? [] : group)) };
}

const lastRowOf = (level: Level, { lane }: Stretch): number => (level.rows[lane] as number) - 1;

/** What is left of each cell. */
function gather({ index }: Level, stretch: Stretch, shown: ReadonlyMap<number, number>): Leftovers[] {
  const places = [...shown.keys()].sort((a, b) => a - b);
  let next = 0;
  return cellsOf(index, stretch, stretch.room.cellWidth).flatMap((cell) => {
    const from = next;
    while (next < places.length && (places[next] as number) < cell.to) next += 1;
    return leftoversOf(index, cell, places.slice(from, next)) ?? [];
  });
}

/** Where all rows but the last are full something pinned may stand there: a cluster then stands behind it. */
function avoidPins(level: Level, stretch: Stretch, group: Leftovers): Leftovers {
  const isInTheWay = (at: number, pin: { start: number; end: number }) =>
    at < pin.end && pin.start < at + level.clusterLength;
  const at = pinsInLastRow(level, stretch).reduce((at, pin) => (isInTheWay(at, pin) ? pin.end : at), group.at);
  return at === group.at ? group : { ...group, at };
}

const pinsInLastRow = (level: Level, stretch: Stretch) =>
  stretch.pins.filter(({ row }) => row === lastRowOf(level, stretch));

/** A cell is as wide as a cluster at the least, so only neighbours can overlap. */
function joinOverlapping({ clusterLength }: Level, groups: readonly Leftovers[]): Leftovers[] {
  const apart: Leftovers[] = [];
  for (const group of groups) {
    const before = apart.at(-1);
    if (before !== undefined && group.at < before.at + clusterLength) apart[apart.length - 1] = join(before, group);
    else apart.push(group);
  }
  return apart;
}

/** Single marks that are alone up to where their labels end are shown. */
function labelLonely(level: Level, stretch: Stretch, groups: readonly Leftovers[]): Entry[] {
  const pins = pinsInLastRow(level, stretch);
  return groups.map((group, position) => {
    const start = level.index.starts[group.first] as number;
    const end = group.count === 1 ? level.occupiedUntil(group.first) : Infinity;
    const isLabel =
      group.count === 1 &&
      group.at === start &&
      start >= stretch.heldUntil &&
      end <= stretch.until &&
      end <= (groups[position + 1]?.at ?? Infinity) &&
      pins.every((pin) => end <= pin.start || start >= pin.end) &&
      (level.isWhole || end - start <= level.long);
    return { group, isLabel };
  });
}

/** Single marks without room for their label join what is nearest. */
function joinSingles(level: Level, entries: readonly Entry[]): Entry[] {
  const done: Entry[] = [];
  let waiting: Entry | undefined;
  entries.forEach((entry, position) => {
    const single = waiting === undefined ? entry : { group: join(waiting.group, entry.group), isLabel: false };
    waiting = undefined;
    const [before, after] = [done.at(-1), entries[position + 1]];
    const to = single.isLabel || single.group.count > 1 ? undefined : nearest(level, single.group, [before, after]);
    if (to === undefined) done.push(single);
    else if (to === after) waiting = single;
    else done[done.length - 1] = { group: join(to.group, single.group), isLabel: false };
  });
  return done;
}

/** The nearest cluster; a label is left alone, since two words say more than a two. */
function nearest(level: Level, single: Leftovers, around: readonly (Entry | undefined)[]): Entry | undefined {
  const { starts } = level.index;
  const distance = ({ group }: Entry) => {
    const [near, far] = group.from < single.from ? [group.last, single.first] : [single.first, group.first];
    return (starts[far] as number) - (starts[near] as number);
  };
  const reachTo = (group: Leftovers) => (group.from > single.from && group.count > 1 ? REACH_FORWARD : REACH);
  return around
    .flatMap((entry) => entry ?? [])
    .filter((entry) => !entry.isLabel && distance(entry) <= reachTo(entry.group) * level.unit)
    .sort((a, b) => distance(a) - distance(b))[0];
}
