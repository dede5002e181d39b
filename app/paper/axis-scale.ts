/**
 * Time on paper: a straight line on which long empty stretches are folded, so that a century with three busy years can be
 * read on the width of a page.
 *
 *     │1945 · 1949│⫽│1997 · 1999│⫽│2010 ··· 2012│⫽│2022 ······ 2025│
 *
 * Lengths are shares of the width, 0 to 1. Must not know: what is drawn, the words of dates.
 */
import { CALENDAR_LADDER } from '../time/calendar';
import { type Span, span } from '../time/span';
import { DAY, type Instant, instant, MEAN_YEAR, millis } from '../time/units';

/** A stretch that is drawn. */
export interface Piece {
  readonly time: Span;
  readonly from: number;
  readonly to: number;
}

export interface AxisTick {
  readonly at: number;
  readonly time: Instant;
  /** How exact its label is. */
  readonly unit: 'year' | 'month';
}

export interface PaperScale {
  readonly pieces: readonly Piece[];
  readonly ticks: readonly AxisTick[];
  /** Where a time lies; clamped to the ends, and to the edge of a fold where it lies in one. */
  readonly place: (time: number) => number;
}

/** A stretch without a date is folded where it is longer than this and than its share of the whole. */
const SHORTEST_FOLD = 2 * MEAN_YEAR;
const FOLDED_SHARE = 0.08;
const FOLD_WIDTH = 0.025;
/** A busy day and a busy decade each get room to be seen. */
const LEAST_PIECE = 0.09;
const TICK_DISTANCE = 0.1;
const MONTHS = 12;

/** @param times every finite start and end; empty for a page without dates */
export function layPaperScale(times: readonly number[]): PaperScale {
  const sorted = [...new Set(times)].filter(Number.isFinite).toSorted((a, b) => a - b);
  const pieces = layPieces(cutAtGaps(sorted));
  return { pieces, ticks: withRoom(pieces.flatMap(ticksOf)), place: (time) => placeOn(pieces, time) };
}

function cutAtGaps(times: readonly number[]): Span[] {
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? DAY];
  const longest = Math.max(SHORTEST_FOLD, (last - first) * FOLDED_SHARE);
  const groups: number[][] = [[]];
  for (const time of times) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && time - before > longest) groups.push([time]);
    else groups.at(-1)?.push(time);
  }
  return groups.map((group) => {
    const start = group[0] ?? 0;
    return span(start, Math.max(group.at(-1) ?? start, start + DAY));
  });
}

/** Shares the width by length, but none gets less than it needs. */
function layPieces(spans: readonly Span[]): Piece[] {
  const free = 1 - FOLD_WIDTH * (spans.length - 1);
  const least = Math.min(LEAST_PIECE, free / spans.length);
  const total = spans.reduce((sum, { start, end }) => sum + (end - start), 0);
  const spare = free - least * spans.length;
  let from = 0;
  return spans.map((time) => {
    const to = from + least + ((time.end - time.start) / total) * spare;
    const piece = { time, from, to };
    from = to + FOLD_WIDTH;
    return piece;
  });
}

/** Round dates as near to each other as their labels allow; where a piece holds none, the month that it begins in. */
function ticksOf(piece: Piece): AxisTick[] {
  const { time, from, to } = piece;
  const wanted = ((time.end - time.start) / (to - from)) * TICK_DISTANCE;
  const step = CALENDAR_LADDER.find(({ unit, mean }) => (unit === 'month' || unit === 'year') && mean >= wanted);
  const unit = step !== undefined && step.unit === 'month' && step.count < MONTHS ? 'month' : 'year';
  const round = step?.range(time) ?? [];
  const ticks = round.map((at) => ({ at: placeOn([piece], at), time: at, unit }) as const);
  if (ticks.length > 0) return ticks;
  return [{ at: from, time: time.start, unit: time.end - time.start > millis(MEAN_YEAR) ? 'year' : 'month' }];
}

/** Without those whose label would run into the one before. */
function withRoom(ticks: readonly AxisTick[]): AxisTick[] {
  const kept: AxisTick[] = [];
  for (const tick of ticks) {
    if (tick.at - (kept.at(-1)?.at ?? -1) >= TICK_DISTANCE * 0.8) kept.push(tick);
  }
  return kept;
}

function placeOn(pieces: readonly Piece[], time: number): number {
  const at = instant(time);
  for (const piece of pieces) {
    if (at < piece.time.start) return piece.from;
    if (at > piece.time.end) continue;
    const share = (at - piece.time.start) / (piece.time.end - piece.time.start);
    return piece.from + share * (piece.to - piece.from);
  }
  return pieces.at(-1)?.to ?? 0;
}
