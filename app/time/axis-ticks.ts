/**
 * The ticks of the axis: which instants get a line and words, at which scale.
 *
 *     │ 2022                              │ 2023          larger: what holds many ticks
 *     │ Jan   │ Apr   │ Jul   │ Oct       │ Jan           a tick each
 *
 * The steps and where they begin are those of vis-timeline's own axis, which takes over from a first sight drawn with
 * these: nothing may move then. Must not know: pixels beyond the least distance of two ticks, the DOM.
 */
import type { AxisScale } from './axis-labels';
import type { Span } from './span';
import { DAY, HOUR, type Instant, instant, type Millis } from './units';
import { utc } from './utc';

export interface AxisTicks {
  readonly scale: AxisScale;
  /** From the last tick at or before the window to the last within it. */
  readonly at: readonly Instant[];
  /** Whether a larger unit begins at a tick. */
  readonly isMajor: (at: Instant) => boolean;
}

interface TickStep {
  readonly scale: AxisScale;
  readonly count: number;
  /** Chosen where two ticks must be nearer than this. */
  readonly length: number;
}

const MONTH = 30 * DAY;
const YEAR = 12 * MONTH;

/** Finest first. */
const STEPS: readonly TickStep[] = [
  { scale: 'hour', count: 1, length: HOUR },
  { scale: 'hour', count: 4, length: 4 * HOUR },
  { scale: 'weekday', count: 1, length: DAY / 2 },
  { scale: 'day', count: 1, length: DAY },
  { scale: 'day', count: 2, length: 2 * DAY },
  { scale: 'month', count: 1, length: MONTH },
  { scale: 'month', count: 3, length: 3 * MONTH },
  ...[1, 5, 10, 50, 100, 500, 1000].map((count): TickStep => ({ scale: 'year', count, length: count * YEAR })),
];

/** @param least time that two ticks stand apart at least, for their words to have room */
export function axisTicks({ start, end }: Span, least: Millis): AxisTicks {
  const step = STEPS.find(({ length }) => length > least) ?? (STEPS.at(-1) as TickStep);
  const at: Instant[] = [];
  for (let tick = floorTo(start, step); tick <= end; tick = after(tick, step)) at.push(tick);
  return { scale: step.scale, at, isMajor: (tick) => beginsLarger(tick, step.scale) };
}

/** Months from 0. */
const fields = (at: Instant) => {
  const date = new Date(at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
};

/** The tick at or before an instant. Days in twos are the odd ones of their month. */
function floorTo(at: Instant, { scale, count }: TickStep): Instant {
  const { year, month, day } = fields(at);
  switch (scale) {
    case 'year':
      return utc(Math.floor(year / count) * count, 1, 1);
    case 'month':
      return utc(year, month - (month % count) + 1, 1);
    case 'hour':
      return instant(Math.floor(at / (count * HOUR)) * count * HOUR);
    default:
      return utc(year, month + 1, day - ((day - 1) % count));
  }
}

function after(at: Instant, { scale, count }: TickStep): Instant {
  const { year, month, day } = fields(at);
  switch (scale) {
    case 'year':
      return utc(year + count, 1, 1);
    case 'month':
      return utc(year, month + count + 1, 1);
    case 'hour':
      return instant(at + count * HOUR);
    default: {
      const next = utc(year, month + 1, day + count);
      const { day: then, ...of } = fields(next);
      return then <= count && count > 1 ? utc(of.year, of.month + 1, 1) : next;
    }
  }
}

function beginsLarger(at: Instant, scale: AxisScale): boolean {
  const { month, day } = fields(at);
  if (scale === 'year') return false;
  if (scale === 'month') return month === 0;
  return scale === 'hour' ? at % DAY === 0 : day === 1;
}
