/**
 * How many items may begin in each part of time, so that no window holds more than its budget, wherever it lies.
 *
 *     chunk            │ 0 │ 1 │ 2 │ 3 │ 4 │ 5 │      equal parts of absolute time
 *     could be shown     2   0   9   8   1   0
 *     window of 3      [───────────)                  11 of them: under a budget of 12 nothing is held back
 *                              [───────────)          18: chunks 2 and 3 get twelve eighteenths of what they ask
 *
 * Each chunk is held back as far as the worst window that has it in it, which is known from its surroundings alone: so a
 * chunk gets the same from wherever one looks. One item a lane is always granted: the cluster that counts the rest.
 *
 * Must not know: which marks they are.
 */
import { firstAtLeast, nextAtLeast } from './bisect';
import type { Level } from './level';
import type { Room } from './stretch';
import { stretchOf } from './time-index';

/** Pixels at the farthest zoom. */
const CHUNK = 512;
/** A row holds about so many labels a chunk. */
const LABELS_A_ROW = 5;
/** Of what a lane may hold in a chunk where it is held back, one in so many is a cluster. */
const CLUSTER_SHARE = 3;

/** How many chunks a window may touch, rounded up so that it stays the same while one zooms a little. */
export function chunksIn(length: number, unit: number): number {
  const chunks = Math.ceil(length / (CHUNK * unit));
  const step = Math.max(2, 2 ** (Math.floor(Math.log2(Math.max(chunks, 1))) - 1));
  return Math.max(8, Math.ceil(chunks / step) * step) + 1;
}

/** How long so many chunks last, in ms. */
export const lengthOf = (chunks: number, unit: number): number => chunks * CHUNK * unit;

/** The room of each lane where nothing is held back. */
export function freeRoom(level: Level): Room {
  const width = finestCell(level);
  return { cellWidth: () => width, chunkOf: () => 0, marksIn: () => Infinity };
}

/**
 * The room of each lane under a budget.
 * @param items how many may begin in any window that touches `chunks` chunks
 */
export function createAllowance(level: Level, items: number, chunks: number): (lane: number) => Room {
  const width = CHUNK * level.unit;
  const finest = finestCell(level);
  const demands = new Map<number, Demand>();
  const shares = new Map<number, number>();
  const demand = (chunk: number) =>
    remember(demands, chunk, () => demandOf(level, [chunk * width, (chunk + 1) * width]));
  const share = (chunk: number) => remember(shares, chunk, () => shareOf(chunk, chunks, { items, demand }));

  return (lane) => {
    const chunkOf = (time: number) => Math.floor(time / width);
    const asked = (chunk: number) => demand(chunk).lanes[lane] as number;
    const granted = (chunk: number) => {
      const [part, { lanes, before }] = [share(chunk), demand(chunk)];
      const more = Math.max(0, (lanes[lane] as number) - 1);
      // What rounding takes from one lane the next one gets.
      const sumBefore = before[lane] as number;
      return 1 + Math.floor(part * (sumBefore + more)) - Math.floor(part * sumBefore);
    };
    const isFree = (chunk: number) => granted(chunk) >= asked(chunk) && asked(chunk) < mostOf(level, lane);
    const clusters = (chunk: number) => {
      const most = Math.max(1, Math.floor(granted(chunk) / CLUSTER_SHARE));
      return Math.min(2 ** Math.floor(Math.log2(most)), width / finest);
    };
    return {
      chunkOf,
      cellWidth: (time) => (isFree(chunkOf(time)) ? finest : width / clusters(chunkOf(time))),
      marksIn: (chunk) => (isFree(chunk) ? Infinity : Math.max(0, granted(chunk) - clusters(chunk))),
    };
  };
}

/** The narrowest cell that a cluster fits into, as a power of two of pixels. */
const finestCell = ({ clusterLength, unit }: Level): number => 2 ** Math.ceil(Math.log2(clusterLength / unit)) * unit;

/** How many items a lane could show in a chunk at the most. */
const mostOf = ({ rows }: Level, lane: number): number => LABELS_A_ROW * (rows[lane] as number) + CHUNK / 64 / 2;

interface Demand {
  /** How many items each lane asks for. */
  readonly lanes: Uint16Array;
  /** For how many beyond one each the lanes before each ask. */
  readonly before: Uint16Array;
  /** How many lanes ask for any, and for how many more than one each. */
  readonly ones: number;
  readonly more: number;
}

function demandOf(level: Level, [start, end]: readonly [number, number]): Demand {
  const { starts, laneCount } = level.index;
  const lanes = new Uint16Array(laneCount);
  const before = new Uint16Array(laneCount);
  let [ones, more] = [0, 0];
  for (let lane = 0; lane < laneCount; lane += 1) {
    const { base, length } = stretchOf(level.index, lane);
    const from = firstAtLeast(starts, start, base, base + length);
    const asked = Math.min(nextAtLeast(starts, end, from, base + length) - from, mostOf(level, lane));
    lanes[lane] = asked;
    before[lane] = more;
    ones += Math.min(asked, 1);
    more += Math.max(asked - 1, 0);
  }
  return { lanes, before, ones, more };
}

interface Bounds {
  readonly items: number;
  readonly demand: (chunk: number) => Demand;
}

/** What share of its demand, beyond one item a lane, a chunk gets: the least that any window with it in it can grant. */
function shareOf(chunk: number, chunks: number, { items, demand }: Bounds): number {
  let [ones, more, least] = [0, 0, 1];
  for (let last = chunk - chunks + 1; last < chunk + chunks; last += 1) {
    const entering = demand(last);
    ones += entering.ones;
    more += entering.more;
    if (last < chunk) continue;
    least = Math.min(least, (items - ones) / Math.max(more, 1));
    const leaving = demand(last - chunks + 1);
    ones -= leaving.ones;
    more -= leaving.more;
  }
  return Math.max(0, least);
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
