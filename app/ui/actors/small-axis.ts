/**
 * A small axis: each event as a stretch of a line, in as many rows as it takes that none lies on another, and the years
 * under it. All in percent of the width, so that it fits whatever it is put in.
 *
 * Must not know: how it is drawn.
 */
import { CALENDAR_LADDER } from '../../time/calendar';
import { type Span, span } from '../../time/span';
import { DAY } from '../../time/units';

export interface SmallMark {
  readonly event: number;
  /** Left end and length, in percent of the width. */
  readonly at: number;
  readonly length: number;
  readonly row: number;
}

export interface SmallAxis {
  readonly marks: readonly SmallMark[];
  readonly rows: number;
  readonly years: readonly { readonly at: number; readonly label: string }[];
  readonly extent: Span;
}

interface Bounds {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** A sign takes this much of the width; the last begins so far from the right edge. */
const SIGN = 2.2;
const WIDTH = 100 - SIGN;
/** More rows than this are a wall: the rest lies over one another, and the list has all. */
const MOST_ROWS = 8;
/** So many years are named at the most. */
const MOST_YEARS = 7;

/** @param outer bounds for events without a start or an end */
export function laySmallAxis(events: readonly number[], { starts, ends }: Bounds, outer: Span): SmallAxis {
  const clamp = (at: number) => Math.min(outer.end, Math.max(outer.start, at));
  const stretches = events.map((event) => ({
    event,
    start: clamp(starts[event] ?? 0),
    end: clamp(ends[event] ?? 0),
  }));
  const first = Math.min(...stretches.map(({ start }) => start));
  const extent = span(first, Math.max(first + DAY, ...stretches.map(({ end }) => end)));
  const toPercent = (at: number) => ((at - extent.start) / (extent.end - extent.start)) * WIDTH;
  const free: number[] = [];
  const marks = stretches.map(({ event, start, end }) => {
    const at = toPercent(start);
    const length = toPercent(end) - at;
    const found = free.findIndex((from) => from <= at);
    const row = found === -1 ? Math.min(free.length, MOST_ROWS - 1) : found;
    free[row] = at + Math.max(length, SIGN);
    return { event, at, length, row };
  });
  return { marks, rows: free.length, years: yearsOf(extent, toPercent), extent };
}

function yearsOf(extent: Span, toPercent: (at: number) => number): SmallAxis['years'] {
  const steps = CALENDAR_LADDER.filter(({ unit }) => unit === 'year');
  const step = steps.find(({ mean }) => (extent.end - extent.start) / mean <= MOST_YEARS) ?? steps.at(-1);
  return (step?.range(extent) ?? [])
    .filter((at) => at >= extent.start && at < extent.end)
    .map((at) => ({ at: toPercent(at), label: String(new Date(at).getUTCFullYear()) }))
    .filter(({ at }) => at < WIDTH - 4);
}
