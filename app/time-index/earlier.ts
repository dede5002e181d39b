/**
 * What started before everything that a lane shows, still lasts, and has no item of its own: counted in one cluster
 * that stands off the window's left edge.
 *
 *     window                       [──────────────)
 *     shown              ━━━━━━━━━━━━━━━━━━━━━━━━━━━━
 *     earlier       ──────────────────                     2: known from two bisections,
 *                ─────────────────────────────────         whatever the number
 *
 * Must not know: where it is drawn.
 */
import { placesLasting } from './ask-index';
import { firstAbove, firstAtLeast } from './bisect';
import { firstEndingAfter } from './in-order-tree';
import type { Level } from './level';
import { createQueue } from './loudest-first';
import { SPAN, stretchOf, type TimeIndex } from './time-index';

export interface Earlier {
  readonly count: number;
  /** Places of the first and the last, and of the weightiest. */
  readonly first: number;
  readonly last: number;
  readonly loudest: number;
  readonly places: () => number[];
  readonly has: (place: number) => boolean;
}

interface Question {
  readonly lane: number;
  /** Only what lies before this place. */
  readonly to: number;
  /** Only what ends after this time, which is not after the start at `to`. */
  readonly time: number;
  readonly shown: ReadonlyMap<number, number>;
}

/** Undefined where there is nothing. */
export function findEarlier(level: Level, question: Question): Earlier | undefined {
  const { index } = level;
  const count = countEarlier(index, question);
  if (count === 0) return undefined;
  const { lane, to, time, shown } = question;
  const { base } = stretchOf(index, lane);
  const isOne = (place: number) => place < to && (index.ends[place] as number) > time && !shown.has(place);
  let last = to - 1;
  while (last > base && !isOne(last)) last -= 1;
  const places = () => placesLasting(index, lane, { to, time }).filter(isOne);
  return {
    count,
    first: firstEarlier(index, question, isOne),
    last,
    loudest: loudestEarlier(level, question, isOne),
    places,
    has: (place) => place >= base && isOne(place),
  };
}

/** What has started less what has ended: whatever ended by then had started before it. */
function countEarlier(index: TimeIndex, { lane, to, time, shown }: Question): number {
  const { base, length } = stretchOf(index, lane);
  const ended = firstAbove(index.endsInOrder, time, base, base + length) - base;
  let shownOfThem = 0;
  for (const place of shown.keys()) if (place < to && (index.ends[place] as number) > time) shownOfThem += 1;
  return to - base - ended - shownOfThem;
}

function firstEarlier(index: TimeIndex, { lane, to, time }: Question, isOne: (place: number) => boolean): number {
  const stretch = stretchOf(index, lane);
  const next = (place: number) => {
    const [from, end] = [place - stretch.base, to - stretch.base];
    return stretch.base + firstEndingAfter(index.latest, index.ends, stretch, { from, to: end, time });
  };
  let place = next(stretch.base);
  while (!isOne(place)) place = next(place + 1);
  return place;
}

/** Among the spans, which are ranked, and among what is no span and so started lately. */
function loudestEarlier(level: Level, { lane, to, time }: Question, isOne: (place: number) => boolean): number {
  const { index } = level;
  const { base } = stretchOf(index, lane);
  const span = index.spans.subarray(index.spanStarts[lane], index.spanStarts[lane + 1]).find(isOne);
  const queue = createQueue(level, lane);
  queue.push(firstAtLeast(index.starts, time - SPAN, base, to), to, 0);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (isOne(next.place))
      return span === undefined || level.loudness(next.place) > level.loudness(span) ? next.place : span;
    queue.push(next.from, next.place, 0);
    queue.push(next.place + 1, next.to, 0);
  }
  return span ?? to - 1;
}
