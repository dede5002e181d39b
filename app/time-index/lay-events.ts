/**
 * Gives the loudest marks of a stretch rows of their own: each the topmost row where its bar and its label fit. The last
 * row of a lane is left to the leftovers (`lay-leftovers.ts`).
 *
 *     row 0   ▪ The loudest ──────    ▪ Third
 *     row 1      ▪ Second                  ▪ Fourth
 *     row 2      ⑤                                      what did not fit
 *
 * Must not know: the window.
 */
import { cellsOf } from './cells';
import type { Level } from './level';
import { createQueue } from './loudest-first';
import type { Stretch } from './stretch';
import { createRows, type TakenRows } from './taken-rows';

/** No mark with its label is narrower than so many pixels. */
const NARROWEST = 24;
/** Where so many of a cell, one after the other, did not fit, the others will not either: a million cannot be tried. */
const MOST_MISSES = 24;

interface Laying {
  readonly level: Level;
  readonly stretch: Stretch;
  readonly upper: TakenRows;
  /** Rows of what is shown, by place. */
  readonly shown: Map<number, number>;
}

/** Rows of the marks that are shown above the last row, by place; of pinned marks also in the last row. */
export function layEvents(level: Level, stretch: Stretch): Map<number, number> {
  const upper = createRows(lastRow(level, stretch));
  const laying: Laying = { level, stretch, upper, shown: new Map() };
  for (const { place, row, start, end } of stretch.bars) {
    upper.take(row, place, [start, end]);
    show(laying, place, row);
  }
  if (level.isWhole) placeAll(laying);
  else placeMany(laying);
  placePins(laying);
  return laying.shown;
}

const lastRow = (level: Level, { lane }: Stretch): number => (level.rows[lane] as number) - 1;

/** Bars and pins of elsewhere take their row here, but are shown where they start. */
function show({ stretch: { from, to }, shown }: Laying, place: number, row: number): void {
  if (place >= from && place < to) shown.set(place, row);
}

/** Every mark is tried; what is long only once everything else has its place, so that it takes no more than is left. */
function placeAll(laying: Laying): void {
  const { level, stretch, shown } = laying;
  const queue = createQueue(level, stretch.lane);
  const late: number[] = [];
  queue.push(stretch.from, stretch.to, 0);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (level.isLong(next.place)) late.push(next.place);
    else place(laying, next.place);
    queue.push(next.from, next.place, 0);
    queue.push(next.place + 1, next.to, 0);
  }
  for (const long of late) if (!shown.has(long)) place(laying, long);
}

/** The loudest of each cell are tried, as long as there is room and allowance. */
function placeMany(laying: Laying): void {
  const { level, stretch, upper } = laying;
  const { starts } = level.index;
  const queue = createQueue(level, stretch.lane);
  const cells = cellsOf(level.index, stretch, stretch.room.cellWidth);
  const misses = new Uint8Array(cells.length);
  const placed = new Map<number, number>();
  const narrowest = NARROWEST * level.unit;
  const push = (from: number, to: number, cell: number) => {
    if (from < to && upper.hasRoom(starts[from] as number, starts[to - 1] as number, narrowest)) {
      queue.push(from, to, cell);
    }
  };
  for (const [at, cell] of cells.entries()) push(cell.from, cell.to, at);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { origin } = next;
    const chunk = stretch.room.chunkOf(starts[next.place] as number);
    const already = placed.get(chunk) ?? 0;
    if (already >= stretch.room.marksIn(chunk) || (misses[origin] as number) > MOST_MISSES) continue;
    const isPlaced = !level.isLong(next.place) && place(laying, next.place);
    if (isPlaced) placed.set(chunk, already + 1);
    misses[origin] = isPlaced ? 0 : (misses[origin] as number) + 1;
    push(next.from, next.place, origin);
    push(next.place + 1, next.to, origin);
  }
}

function place({ level, stretch, upper, shown }: Laying, at: number): boolean {
  if (shown.has(at)) return false;
  const start = level.index.starts[at] as number;
  const end = level.occupiedUntil(at);
  const row = end <= stretch.until ? upper.firstFree(start, end) : -1;
  if (row === -1) return false;
  upper.take(row, at, [start, end]);
  shown.set(at, row);
  return true;
}

/** What is pinned and has no place yet takes the one it was given from whatever stands there, another pin included. */
function placePins(laying: Laying): void {
  const { level, stretch, upper, shown } = laying;
  const waiting = stretch.pins.filter((pin) => !shown.has(pin.place));
  for (let pin = waiting.shift(); pin !== undefined; pin = waiting.shift()) {
    const { place, row, start, end } = pin;
    if (row < lastRow(level, stretch)) {
      const displaced = upper.clear(row, start, end);
      for (const each of displaced) shown.delete(each);
      waiting.push(...stretch.pins.filter((other) => displaced.includes(other.place)));
      upper.take(row, place, [start, end]);
    }
    show(laying, place, row);
  }
}
