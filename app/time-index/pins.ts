/**
 * Pinned marks, the selection: each gets a row before it is known what else stands there, so that every stretch that it
 * crosses agrees on it.
 *
 *     row 0   ━━━━━━━━━━━━━━━━━━━━━━     a long bar is left alone where there is another row
 *     row 1          ▣ pinned ─────       the lowest row above the last, where the lightest marks are
 *     row 2        ⑨                      the last row only where nothing else is left
 *
 * Several that overlap share a row only where the lane has not enough of them. Must not know: why they are pinned.
 */
import type { Bar } from './lay-bars';
import type { Level } from './level';
import { placeOf } from './time-index';

/** The rows of those pinned marks of a lane that are none of its long bars. */
export function layPins(level: Level, lane: number, bars: readonly Bar[], pinned: readonly number[]): Bar[] {
  const last = (level.rows[lane] as number) - 1;
  const above = Array.from({ length: last }, (_, row) => last - 1 - row);
  const pins: Bar[] = [];
  for (const place of placesOfPinned(level, lane, pinned)) {
    if (bars.some((bar) => bar.place === place)) continue;
    const start = level.index.starts[place] as number;
    const end = level.occupiedUntil(place);
    const isTaken = (row: number) =>
      [...bars, ...pins].some((bar) => bar.row === row && bar.start < end && start < bar.end);
    pins.push({ place, start, end, row: above.find((row) => !isTaken(row)) ?? last });
  }
  return pins;
}

function placesOfPinned(level: Level, lane: number, pinned: readonly number[]): number[] {
  const found = [...new Set(pinned)].flatMap((mark) => placeOf(level.index, mark) ?? []);
  return found.flatMap((each) => (each.lane === lane ? each.place : [])).sort((a, b) => a - b);
}
