/**
 * Lays out the lanes of one level, and remembers what it has laid out.
 *
 * Must not know: how items are made of it.
 */
import { chunksIn, createAllowance, freeRoom, lengthOf } from './allowance';
import { type Bar, layBars, mostBeginningWithin } from './lay-bars';
import { layEvents } from './lay-events';
import { layLeftovers } from './lay-leftovers';
import { createLevel, type Level } from './level';
import type { LodQuery } from './lod-query';
import { layPins } from './pins';
import type { LaidStretch, Room, Stretch } from './stretch';
import { joinTiles, tileOf, tilesFor } from './tiles';
import { stretchOf, type TimeIndex } from './time-index';

/** What a lane shows around a window. */
export interface LaidLane extends LaidStretch {
  readonly lane: number;
  /** The long bars of the lane, wherever they are. */
  readonly bars: readonly Bar[];
  readonly pins: readonly Bar[];
  /** What starts before this place was not looked at; of that only bars and pinned marks are shown. */
  readonly from: number;
}

export type LevelLayout = ReturnType<typeof createLevelLayout>;

/** A tile with its lane's marks is some kilobytes. */
const MOST_TILES = 256;
/** Room kept for pinned marks whether or not there are any: pinning one must not move the others. */
const KEPT_FOR_PINS = 4;

/** The layout of the level of a question; of its window nothing but the rough length counts. */
export function createLevelLayout(index: TimeIndex, query: LodQuery) {
  const level = createLevel(index, query);
  const bars = Array.from({ length: index.laneCount }, (_, lane) => layBars(level, lane));
  const roomOf = createRoom(level, query, bars);
  const tiles = new Map<string, LaidStretch>();

  const remember = (key: string, lay: () => LaidStretch): LaidStretch => {
    const known = tiles.get(key) ?? lay();
    tiles.delete(key);
    tiles.set(key, known);
    const [oldest] = tiles.keys();
    if (tiles.size > MOST_TILES && oldest !== undefined) tiles.delete(oldest);
    return known;
  };

  const layTile = (lane: number, tile: number, pins: readonly Bar[]): LaidStretch =>
    remember(`${lane}/${tile}/${pins.map((pin) => pin.place)}`, () =>
      lay(level, { ...tileOf(level, lane, tile), bars: bars[lane] ?? [], pins, room: roomOf(lane) }),
    );
  const layWhole = (lane: number, pins: readonly Bar[]): LaidStretch =>
    remember(`${lane}/${pins.map((pin) => pin.place)}`, () => {
      const { base, length } = stretchOf(index, lane);
      const all = { lane, from: base, to: base + length, until: Infinity, heldUntil: -Infinity };
      return lay(level, { ...all, bars: bars[lane] ?? [], pins, room: roomOf(lane) });
    });

  return {
    level,
    /** What a lane shows in `[start, end)`, and what that may run into. */
    layLane: (lane: number, window: readonly [number, number], pinned: readonly number[]): LaidLane => {
      const shared = { lane, bars: bars[lane] ?? [], pins: layPins(level, lane, bars[lane] ?? [], pinned) };
      if (level.isWhole) return { ...shared, ...layWhole(lane, shared.pins), from: stretchOf(index, lane).base };
      const [first, end] = tilesFor(level, window);
      const numbers = Array.from({ length: end - first }, (_, at) => first + at);
      const laid = joinTiles(
        level,
        numbers.map((tile) => layTile(lane, tile, shared.pins)),
      );
      return { ...shared, ...laid, from: tileOf(level, lane, first).from };
    },
  };
}

const lay = (level: Level, stretch: Stretch): LaidStretch => layLeftovers(level, stretch, layEvents(level, stretch));

/** Nothing is held back where every mark could be an item; else what may begin in a window is what else it shows left. */
function createRoom(level: Level, query: LodQuery, bars: readonly (readonly Bar[])[]): (lane: number) => Room {
  if (level.isWhole) {
    const free = freeRoom(level);
    return () => free;
  }
  const chunks = chunksIn(query.window.end - query.window.start, level.unit);
  const barsInWindow = bars.reduce((sum, lane) => sum + mostBeginningWithin(lane, lengthOf(chunks, level.unit)), 0);
  const rows = level.rows.reduce((sum, count) => sum + count, 0);
  // One item a row may reach in from before the window, and two clusters a lane stand there.
  const kept = KEPT_FOR_PINS + rows + 2 * level.index.laneCount + barsInWindow;
  return createAllowance(level, query.budget - kept, chunks);
}
