/**
 * A stretch of a lane that is laid out on its own: all of time where marks are few, a tile of it where they are many.
 *
 * Must not know: the window; so a stretch comes out the same wherever one looks from.
 */
import type { Cell } from './cells';
import type { Bar } from './lay-bars';
import type { Leftovers } from './leftovers';

export interface Stretch extends Cell {
  readonly lane: number;
  /** Nothing laid out here may go beyond this time: the next stretch begins. */
  readonly until: number;
  /** A cluster of the stretch before may stand in the last row until this time. */
  readonly heldUntil: number;
  /** Long bars that are shown in the lane, whether or not they start here. */
  readonly bars: readonly Bar[];
  /** Pinned marks of the lane that are none of the bars. */
  readonly pins: readonly Bar[];
  readonly room: Room;
}

/** How many items a stretch may hold where, so that no window holds more than its budget. */
export interface Room {
  /** The cell of leftovers that a time falls into, in ms. */
  cellWidth(time: number): number;
  /** The part of time that an allowance is for. */
  chunkOf(time: number): number;
  /** How many marks that start in a chunk may have items of their own. */
  marksIn(chunk: number): number;
}

/** A stretch laid out: each of its marks is shown in a row, or counted among the leftovers. */
export interface LaidStretch {
  /** Rows of the marks that are shown, by place. */
  readonly rows: ReadonlyMap<number, number>;
  /** In order of time. */
  readonly leftovers: readonly Leftovers[];
}
