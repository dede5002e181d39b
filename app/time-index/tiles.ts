/**
 * Cuts a lane with many marks into tiles of absolute time, each laid out on its own, so that a window costs what it
 * shows and not what there is.
 *
 *     multiples of the tile     S₁                      S₂
 *     where it may be cut     [────)                  [────)
 *     marks                ▪ ▪▪   ▪▪ ▪      ▪  ▪▪  ▪ ▪▪     ▪ ▪▪▪
 *     cut                         │                         │       after the widest gap: few labels run into it
 *
 * Where a tile is cut is known from the marks around that place alone. A label that would run over its tile's end goes to
 * another row or is counted. A cluster may run over it, by less than its width: the next tile keeps that much of its last
 * row free, and where both have a cluster there they are one.
 *
 * Must not know: the window.
 */
import { firstAtLeast } from './bisect';
import { join, type Leftovers } from './leftovers';
import type { Level } from './level';
import type { LaidStretch, Stretch } from './stretch';
import { stretchOf } from './time-index';

/** Pixels at the farthest zoom: a few windows. */
const TILE = 4096;
/** How far from its multiple a tile may be cut. */
const SLACK = TILE / 4;
/** Among more marks than this all gaps are narrow. */
const MOST_TRIED = 1024;

/** The tiles in which everything begins that may stand in `[start, end)`: from the first up to the last, exclusive. */
export const tilesFor = (level: Level, [start, end]: readonly [number, number]): readonly [number, number] => {
  const reach = level.long + level.clusterLength;
  return [
    Math.floor((start - reach) / level.unit / TILE - SLACK / TILE),
    Math.ceil((end + level.clusterLength) / level.unit / TILE + SLACK / TILE),
  ];
};

/** One tile of a lane. */
export function tileOf(
  level: Level,
  lane: number,
  tile: number,
): Pick<Stretch, 'lane' | 'from' | 'to' | 'until' | 'heldUntil'> {
  const { starts } = level.index;
  const { base, length } = stretchOf(level.index, lane);
  const from = cutAt(level, lane, tile);
  const to = cutAt(level, lane, tile + 1);
  return {
    lane,
    from,
    to,
    until: to < base + length ? (starts[to] as number) : Infinity,
    heldUntil: from > base ? (starts[from - 1] as number) + level.clusterLength : -Infinity,
  };
}

/** The first place of a tile. */
function cutAt(level: Level, lane: number, tile: number): number {
  const { starts } = level.index;
  const { base, length } = stretchOf(level.index, lane);
  const at = (pixels: number) => firstAtLeast(starts, pixels * level.unit, base, base + length);
  const [first, end] = [at(tile * TILE - SLACK), at(tile * TILE + SLACK)];
  if (end - first > MOST_TRIED) return at(tile * TILE);
  let [cut, widest] = [first, -1];
  for (let place = first; place < end; place += 1) {
    const gap = place === base ? Infinity : (starts[place] as number) - (starts[place - 1] as number);
    if (gap > widest) [cut, widest] = [place, gap];
  }
  return cut;
}

/** Neighbouring tiles as one stretch. */
export function joinTiles(level: Level, tiles: readonly LaidStretch[]): LaidStretch {
  const rows = new Map(tiles.flatMap((tile) => [...tile.rows]));
  const leftovers: Leftovers[] = [];
  for (const tile of tiles) {
    const [before, after] = [leftovers.at(-1), tile.leftovers[0]];
    const isOverlapping = before !== undefined && after !== undefined && after.at < before.at + level.clusterLength;
    if (isOverlapping) leftovers[leftovers.length - 1] = join(before, after);
    leftovers.push(...tile.leftovers.slice(isOverlapping ? 1 : 0));
  }
  return { rows, leftovers };
}
