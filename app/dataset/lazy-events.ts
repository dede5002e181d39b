/**
 * Events that are read when they are asked for, behind the face of a list: whatever reads a list works, and what is never
 * looked at costs nothing.
 *
 * Walking all of them reads all of them: what has to count or draw by the thousand uses the columns.
 * Must not know: where they are read from, what is done with an event.
 */
import { type PackedTimeline, unpackEvent } from '../../data/columns/columns';
import type { TimelineEvent, When } from '../../data/schema/timeline';

/** So many of the last ones are kept as they are: more than any screen shows, so that each stays the same object. */
const KEPT = 4096;

export interface LazyEvents {
  readonly list: readonly TimelineEvent[];
  /** The date of each. */
  readonly dates: readonly When[];
  /** Reads an event and keeps it for good: for what is compared by reference. */
  readonly pin: (at: number) => TimelineEvent;
}

/** Those of columns. */
export const packedEvents = (packed: PackedTimeline): LazyEvents =>
  lazyEvents(packed.columns.starts.length, (at) => unpackEvent(packed, at));

/** @param readOne reads the event at a position below the count */
export function lazyEvents(count: number, readOne: (at: number) => TimelineEvent): LazyEvents {
  const recent = new Map<number, TimelineEvent>();
  const pinned = new Map<number, TimelineEvent>();
  const read = (at: number): TimelineEvent => {
    const known = pinned.get(at) ?? recent.get(at);
    if (known !== undefined) return known;
    const event = readOne(at);
    recent.set(at, event);
    // A map keeps the order of entry: the first is the oldest.
    const [oldest] = recent.size > KEPT ? recent.keys() : [];
    if (oldest !== undefined) recent.delete(oldest);
    return event;
  };
  const list = lazyList(count, read);
  return {
    list,
    dates: lazyList(count, (at) => read(at).when),
    pin: (at) => {
      const event = read(at);
      pinned.set(at, event);
      return event;
    },
  };
}

/** What reads like a list of so many, each read when it is asked for. */
export function lazyList<T>(count: number, read: (at: number) => T): readonly T[] {
  return new Proxy<readonly T[]>([], {
    get: (target, key, receiver) => {
      if (key === 'length') return count;
      const at = positionOf(key);
      if (at === undefined) return Reflect.get(target, key, receiver);
      return at < count ? read(at) : undefined;
    },
    has: (target, key) => {
      const at = positionOf(key);
      return at === undefined ? Reflect.has(target, key) : at < count;
    },
  });
}

/** The position that a key of a list names. */
function positionOf(key: string | symbol): number | undefined {
  if (typeof key === 'symbol') return undefined;
  const at = Number(key);
  return Number.isInteger(at) && at >= 0 && String(at) === key ? at : undefined;
}
