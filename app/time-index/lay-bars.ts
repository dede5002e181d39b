/**
 * The long bars of a lane: those that go across windows, laid out for all of time, so that a bar stays in its row
 * however far one pans. They get about half of the lane's rows, the topmost; the rest of them are counted.
 *
 *     view         [═════════)
 *     row 0   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━     the loudest bar
 *     row 1          ▪ label  ▪ label            left to what happens meanwhile
 *     row 2          ⑨        ▪ label
 *
 * In a lane of two rows a bar would leave one to all the rest: there only a bar that outweighs all that starts while it
 * lasts gets it. Must not know: the window.
 */
import { firstAtLeast } from './bisect';
import { loudestOf } from './in-order-tree';
import type { Level } from './level';
import { createRows } from './taken-rows';
import { stretchOf } from './time-index';

/** A bar across windows, or a pinned mark: it has its row before anything else. */
export interface Bar {
  readonly place: number;
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** At most so many of the weightiest of a lane compete: laying out a level takes a millisecond whatever the data. */
const MOST_BARS = 256;

/** How many rows of a lane long bars may take. */
const rowsForBars = (rows: number): number => (rows < 2 ? 0 : Math.max(1, Math.floor(rows / 2)));

/** The long bars of a lane that are shown, in order of start. */
export function layBars(level: Level, lane: number): readonly Bar[] {
  const rows = level.rows[lane] as number;
  const taken = createRows(rowsForBars(rows));
  const bars: Bar[] = [];
  if (rowsForBars(rows) === 0) return bars;
  for (const place of longMarks(level, lane)) {
    const start = level.index.starts[place] as number;
    // Longer than any label.
    const end = level.index.ends[place] as number;
    const row = taken.firstFree(start, end);
    if (row === -1 || (rows === 2 && !isLoudestOfItsTime(level, lane, place))) continue;
    taken.take(row, place, [start, end]);
    bars.push({ place, row, start, end });
  }
  return bars.sort((a, b) => a.place - b.place);
}

/** Loudest first. */
function longMarks(level: Level, lane: number): number[] {
  const found = level.isWhole ? allLong(level, lane) : rankedLong(level, lane);
  return found
    .map((place) => ({ place, loudness: level.loudness(place) }))
    .sort((a, b) => b.loudness - a.loudness || a.place - b.place)
    .map(({ place }) => place);
}

function allLong(level: Level, lane: number): number[] {
  const { base, length } = stretchOf(level.index, lane);
  return Array.from({ length }, (_, at) => base + at).filter(level.isLong);
}

function rankedLong({ index, long }: Level, lane: number): number[] {
  const found: number[] = [];
  const to = index.spanStarts[lane + 1] as number;
  for (let at = index.spanStarts[lane] as number; at < to && found.length < MOST_BARS; at += 1) {
    if ((index.spanLengths[at] as number) > long) found.push(index.spans[at] as number);
  }
  return found;
}

/** How many of a lane's bars begin in a window of that length at the most, wherever it lies. */
export function mostBeginningWithin(bars: readonly Bar[], length: number): number {
  let [most, first] = [0, 0];
  bars.forEach((bar, last) => {
    while ((bars[first]?.start ?? Infinity) <= bar.start - length) first += 1;
    most = Math.max(most, last - first + 1);
  });
  return most;
}

function isLoudestOfItsTime(level: Level, lane: number, place: number): boolean {
  const { index } = level;
  const stretch = stretchOf(index, lane);
  const { base, length } = stretch;
  const from = firstAtLeast(index.starts, index.starts[place] as number, base, base + length);
  const to = firstAtLeast(index.starts, index.ends[place] as number, from, base + length);
  const loudest = loudestOf(index.loudest, index.weights, stretch, [from - base, to - base]);
  return level.loudness(place) >= (index.weights[base + loudest] as number);
}
