/**
 * When generated things happen: bursts and quiet years, days, spans of hours to decades, vague and open dates, as columns
 * in the order of the contract.
 *
 * Must not know: what happens.
 */
import { createRandom, type Random } from './random';

const DAY = 86_400_000;

/** What sort of date each event has, and how often. */
const KINDS = [
  ['day', 0.64],
  ['days', 0.14],
  ['months', 0.06],
  ['decades', 0.02],
  ['open', 0.01],
  ['month', 0.06],
  ['midMonth', 0.02],
  ['about', 0.02],
  ['year', 0.025],
  ['decade', 0.005],
] as const;

export type DateKind = (typeof KINDS)[number][0];

export const DATE_KINDS: readonly DateKind[] = KINDS.map(([kind]) => kind);

/** Share of the events that belong to no burst. */
const QUIET_SHARE = 0.25;
/** Later decades are written about more: 1 would be evenly. */
const LATENESS = 0.6;

export interface DateColumns {
  /** In ms UTC, by start, then end. */
  readonly starts: Float64Array;
  /** Exclusive; Infinity where open. */
  readonly ends: Float64Array;
  /** Positions in `DATE_KINDS`. */
  readonly kinds: Uint8Array;
}

export interface DateOptions {
  readonly seed: number;
  readonly events: number;
  /** First year, and the year after the last. */
  readonly years: readonly [number, number];
}

/** The dates of so many events. */
export function generateDates({ seed, events, years }: DateOptions): DateColumns {
  const random = createRandom(seed);
  const days = dayPicker(random, events, years);
  const starts = new Float64Array(events);
  const ends = new Float64Array(events);
  const kinds = new Uint8Array(events);
  for (let at = 0; at < events; at += 1) {
    const kind = pickKind(random);
    const [start, end] = boundsOf(DATE_KINDS[kind] as DateKind, days() * DAY, random);
    starts[at] = start;
    ends[at] = end;
    kinds[at] = kind;
  }
  return inOrder({ starts, ends, kinds });
}

function inOrder({ starts, ends, kinds }: DateColumns): DateColumns {
  const order = Uint32Array.from(starts, (_, at) => at).sort((a, b) => {
    const byStart = (starts[a] as number) - (starts[b] as number);
    // Two open ends are equal, and Infinity less Infinity is not a number.
    return byStart || ((ends[a] as number) < (ends[b] as number) ? -1 : ends[a] === ends[b] ? a - b : 1);
  });
  return {
    starts: Float64Array.from(order, (at) => starts[at] as number),
    ends: Float64Array.from(order, (at) => ends[at] as number),
    kinds: Uint8Array.from(order, (at) => kinds[at] as number),
  };
}

/** Gives a day, counted from 1970, in a burst or beside them. */
function dayPicker(random: Random, events: number, [from, to]: DateOptions['years']): () => number {
  const [first, last] = [Date.UTC(from, 0) / DAY, Date.UTC(to, 0) / DAY - 1];
  const somewhere = () => Math.floor(first + (last - first) * random.next() ** LATENESS);
  const bursts = Array.from({ length: Math.max(6, Math.round(Math.sqrt(events) / 2)) }, () => ({
    centre: somewhere(),
    // From a few days to a year and a half: short ones are most.
    width: 2 + 500 * random.next() ** 4,
  }));
  return () => {
    if (random.chance(QUIET_SHARE)) return somewhere();
    const { centre, width } = random.pick(bursts);
    return Math.min(last, Math.max(first, Math.round(centre + random.bell() * width)));
  };
}

function pickKind(random: Random): number {
  let left = random.next();
  const found = KINDS.findIndex(([, share]) => {
    left -= share;
    return left < 0;
  });
  return Math.max(found, 0);
}

function boundsOf(kind: DateKind, day: number, random: Random): readonly [number, number] {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const monthAt = (by: number) => Date.UTC(year, month + by);
  const decade = Math.floor(year / 10) * 10;
  switch (kind) {
    case 'day':
      return [day, day + DAY];
    case 'days':
      return [day, day + DAY * random.int(2, 20)];
    case 'months':
      return [monthAt(0), monthAt(random.int(2, 30))];
    case 'decades':
      return [monthAt(0), monthAt(random.int(60, 480))];
    case 'open':
      return [monthAt(0), Infinity];
    case 'month':
    case 'about':
      return [monthAt(0), monthAt(1)];
    case 'midMonth':
      return [monthAt(0) + 10 * DAY, monthAt(0) + 20 * DAY];
    case 'year':
      return [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
    case 'decade':
      return [Date.UTC(decade, 0), Date.UTC(decade + 10, 0)];
    default:
      return kind satisfies never;
  }
}
