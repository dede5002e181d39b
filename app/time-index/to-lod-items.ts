/**
 * From places in the index to the items that are answered.
 *
 * Must not know: the window.
 */
import type { Span } from '../time/span';
import { instant } from '../time/units';
import { firstAtLeast } from './bisect';
import type { Earlier } from './earlier';
import { type Leftovers, placesOf } from './leftovers';
import type { Level } from './level';
import type { LodItem } from './lod-item';
import { createQueue } from './loudest-first';
import { tallyEach, tallyPlaces } from './mark-kinds';
import { placeOf } from './time-index';

type EventItem = Extract<LodItem, { kind: 'event' }>;
type ClusterItem = Extract<LodItem, { kind: 'cluster' }>;

/** The item of a mark at a place, in a row. */
export function toEvent({ index }: Level, lane: number, [place, row]: readonly [number, number]): EventItem {
  const event = index.marks[place] as number;
  const start = instant(index.starts[place] as number);
  return { kind: 'event', id: `e${event}`, event, lane, row, start, end: instant(index.ends[place] as number) };
}

/** The item that counts leftovers, in the last row of their lane. */
export function toCluster(level: Level, lane: number, group: Leftovers): ClusterItem {
  const { index } = level;
  const { first, last, count, at } = group;
  const lastStart = index.starts[last] as number;
  return {
    kind: 'cluster',
    id: [lane, index.starts[first], lastStart, count].join(':'),
    lane,
    row: (level.rows[lane] as number) - 1,
    start: instant(at),
    end: instant(Math.max(at, lastStart)),
    count,
    loudest: index.marks[loudestLeft(level, lane, group)] as number,
    members: once(() => placesOf(group).map((place) => index.marks[place] as number)),
    has: (mark) => {
      const place = placeOf(index, mark)?.place ?? -1;
      return place >= group.from && place < group.to && !group.shown.includes(place);
    },
    countIn: (window) => countIn(level, group, window),
    tally: (kinds) => tallyPlaces(index, kinds, { from: group.from, to: group.to, without: group.shown }),
  };
}

/** The id of a lane's cluster of what began before the window: the one that stands at its left edge. */
export const earlierId = (lane: number): string => `${lane}:earlier`;

/** What began before the window and has no item: its number grows and falls with the window, so its id is its place. */
export function toEarlierCluster(level: Level, lane: number, earlier: Earlier): ClusterItem {
  const { index } = level;
  const places = once(earlier.places);
  return {
    kind: 'cluster',
    id: earlierId(lane),
    lane,
    row: (level.rows[lane] as number) - 1,
    start: instant(index.starts[earlier.first] as number),
    end: instant(index.starts[earlier.last] as number),
    count: earlier.count,
    loudest: index.marks[earlier.loudest] as number,
    members: once(() => places().map((place) => index.marks[place] as number)),
    has: (mark) => earlier.has(placeOf(index, mark)?.place ?? -1),
    countIn: ({ start, end }) =>
      places().filter((place) => (index.starts[place] as number) < end && (index.ends[place] as number) > start).length,
    tally: (kinds) => tallyEach(index, kinds, places()),
  };
}

/** What has started by the window's end, less what has ended by its start: only what started before it can have. */
function countIn({ index }: Level, { from, to, shown }: Leftovers, { start, end }: Span): number {
  const until = firstAtLeast(index.starts, end, from, to);
  const before = firstAtLeast(index.starts, start, from, until);
  const isShown = new Set(shown);
  let count = until - from - shown.filter((place) => place < until).length;
  for (let place = from; place < before; place += 1) {
    if (!isShown.has(place) && (index.ends[place] as number) <= start) count -= 1;
  }
  return count;
}

function loudestLeft(level: Level, lane: number, { from, to, shown, first }: Leftovers): number {
  const isShown = new Set(shown);
  const queue = createQueue(level, lane);
  queue.push(from, to, 0);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!isShown.has(next.place)) return next.place;
    queue.push(next.from, next.place, 0);
    queue.push(next.place + 1, next.to, 0);
  }
  return first;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
