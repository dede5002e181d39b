/**
 * Cuts a stretch of a lane into cells of absolute time, leaving out the empty ones.
 *
 *     width   |       |       |       |       |       multiples of the width since 1970, whatever the window
 *     marks     · ··              ·     · ·
 *     cells     [0,3)            [3,4)  [4,6)         by place
 *
 * Must not know: what is done with them.
 */
import { nextAtLeast } from './bisect';
import type { TimeIndex } from './time-index';

export interface Cell {
  readonly from: number;
  readonly to: number;
}

/** @param widthAt how wide the cell at a time is, in ms: the same for all times of a cell, and a divisor of its neighbours' */
export function cellsOf(index: TimeIndex, { from, to }: Cell, widthAt: (time: number) => number): Cell[] {
  const cells: Cell[] = [];
  let place = from;
  while (place < to) {
    const start = index.starts[place] as number;
    const next = nextAtLeast(index.starts, cellEnd(start, widthAt), place, to);
    cells.push({ from: place, to: next });
    place = next;
  }
  return cells;
}

/** What has no start is in a cell of its own, before all of time. */
function cellEnd(start: number, widthAt: (time: number) => number): number {
  if (start === -Infinity) return -Number.MAX_VALUE;
  const width = widthAt(start);
  return (Math.floor(start / width) + 1) * width;
}
