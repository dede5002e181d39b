/**
 * What there is to be seen of a timeline, reckoned from its file alone: each event and each article with its bounds, and the
 * lane that a grouping puts it in.
 *
 * Must not know: the app's own index, the page.
 */

import type { Random } from '../data/generate/random';
import type { Timeline, TimelineEvent, When } from '../data/schema/timeline';
import type { TimeWindow } from './time-window';

export const GROUPINGS = ['topic', 'actor', 'source', 'status', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface DatedMark {
  /** As the axis names it. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Whether an article's: they have a lane of their own. */
  readonly event: TimelineEvent | null;
}

const ARTICLES = '*articles';
const OTHERS = '*others';

export const marksOf = ({ events, sources }: Timeline): readonly DatedMark[] => [
  ...events.map((event) => ({ id: `e-${event.id}`, event, ...boundsOf(event.when) })),
  ...sources.map(({ id, published }) => ({ id: `s-${id}`, event: null, ...boundsOf(published) })),
];

/** An instant lasts a millisecond: it is in the window that begins with it. */
function boundsOf({ start, end }: Pick<When, 'start' | 'end'>) {
  const from = start === null ? -Infinity : Date.parse(start);
  return { start: from, end: Math.max(end === null ? Infinity : Date.parse(end), from + 1) };
}

/** Whether a mark shares an instant with a window. */
export const isIn = ({ start, end }: DatedMark, { from, to }: Pick<TimeWindow, 'from' | 'to'>): boolean =>
  start < to && end > from;

/** The lane of a mark, among those there are. */
export function laneOf({ event }: DatedMark, grouping: Grouping, lanes: readonly string[]): string {
  if (event === null) return ARTICLES;
  const own = {
    topic: event.topic,
    actor: event.actors[0] ?? '',
    source: event.evidence[0]?.source ?? '',
    status: event.status,
    none: '*all',
  }[grouping];
  return lanes.includes(own) ? own : OTHERS;
}

const DAY = 86_400_000;

/** A stretch of time of any length from two days to everything; every other one begins inside something that lasts. */
export function anyWindow(marks: readonly DatedMark[], random: Random): Pick<TimeWindow, 'from' | 'to'> {
  const dated = marks.filter(({ start, end }) => Number.isFinite(start) && Number.isFinite(end));
  const [first, last] = [Math.min(...dated.map(({ start }) => start)), Math.max(...dated.map(({ end }) => end))];
  const longest = last - first;
  const length = 2 * DAY * (longest / (2 * DAY)) ** random.next();
  const lasting = dated.filter(({ start, end }) => end - start > length / 10);
  const isInside = lasting.length > 0 && random.chance(0.5);
  const { start, end } = random.pick(isInside ? lasting : dated);
  const wanted = isInside ? start + (end - start) * (0.1 + 0.8 * random.next()) : start - length * random.next();
  const from = Math.max(first, Math.min(wanted, last - length));
  // Whole minutes: an address says them all.
  const minute = (at: number) => Math.round(at / 60_000) * 60_000;
  return { from: minute(from), to: minute(from + length) };
}
