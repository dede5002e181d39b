/**
 * A view of a large dataset by the other clock, or as known on a day: which of its events, in which order, on which dates.
 *
 *     columns, who had told ─► kept, placed ─► order ─► columns of the view
 *                                                └────► an event is read, and told as it was then, when it is looked at
 *
 * The same as `as-reported.ts` and `as-known.ts` make of events that are all in memory. Must not know: the screen.
 */
import type { PackedTimeline } from '../../data/columns/columns';
import type { TimelineEvent } from '../../data/schema/timeline';
import { byId, type Dataset, type EventIndex, extentsOf, type Passage } from '../dataset/dataset';
import { lazyList } from '../dataset/lazy-events';
import { arrangeLarge, type LargeView } from './arrange-large';
import { eventAsTold } from './as-known';

/** @param whole as it was loaded, @param packed its columns */
export function viewLarge(whole: Dataset, packed: PackedTimeline, view: LargeView): Dataset {
  const { told, isReported } = view;
  const { order, reports, numbers, starts, ends } = arrangeLarge(whole, packed, view);
  const sources = whole.timeline.sources.filter(({ id }) => told === null || told.has(id));
  const asTold = told === null ? (row: TimelineEvent) => row : createTelling(told);
  // Read from the whole each time, which keeps what is looked at: of the same event there are no two mentions.
  const eventAt = (place: number) => asTold(whole.events[order[place] as EventIndex] as TimelineEvent);
  const dateAt = (place: number) =>
    (isReported ? whole.timeline.sources[reports[order[place] as EventIndex] as number]?.published : undefined) ??
    eventAt(place).when;
  const events = lazyList(order.length, eventAt);
  const places = placesOf(order, whole.starts.length);
  const placeOf = (id: string) => placeIn(places, whole.indexById.get(id));
  return {
    timeline: { ...whole.timeline, sources, events: events as Dataset['timeline']['events'] },
    faults: whole.faults,
    events,
    titleOf: (place) => (place in order ? whole.titleOf(order[place] as EventIndex) : undefined),
    placed: lazyList(order.length, dateAt),
    numbers,
    starts,
    ends,
    indexById: { get: placeOf, has: (id) => placeOf(id) !== undefined },
    sources: byId(sources),
    topics: whole.topics,
    actors: whole.actors,
    places: whole.places,
    passages: passagesOf(whole, { told, places }),
    ...extentsOf({ starts, ends, background: numbers.columns.background }, sources),
    whole,
  };
}

/** Tells each event as those articles did; the same object again as long as the event is the same. */
function createTelling(told: ReadonlySet<string>): (row: TimelineEvent) => TimelineEvent {
  const known = new WeakMap<TimelineEvent, TimelineEvent>();
  return (row) => {
    const then = known.get(row) ?? eventAsTold(row, told) ?? row;
    known.set(row, then);
    return then;
  };
}

/** By place in the whole; -1 where it is not in the view. */
function placesOf(order: Uint32Array, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  order.forEach((event, place) => {
    places[event] = place;
  });
  return places;
}

function placeIn(places: Int32Array, event: EventIndex | undefined): number | undefined {
  const place = event === undefined ? -1 : (places[event] ?? -1);
  return place === -1 ? undefined : place;
}

/** Each by its event's place in the view; which proof of it it is counts what had been told. Made once for each article. */
function passagesOf(
  whole: Dataset,
  { told, places }: Pick<LargeView, 'told'> & { readonly places: Int32Array },
): Dataset['passages'] {
  const isTold = (id: string) => told === null || told.has(id);
  const known = new Map<string, readonly Passage[]>();
  const toView = ({ event, evidence, mention }: Passage): Passage[] => {
    const place = placeIn(places, event);
    if (place === undefined) return [];
    const before = whole.events[event]?.evidence.slice(0, evidence) ?? [];
    return [{ event: place, evidence: before.filter(({ source }) => isTold(source)).length, mention }];
  };
  return {
    get: (source) => {
      const all = isTold(source) ? whole.passages.get(source) : undefined;
      if (all === undefined) return undefined;
      const passages =
        known.get(source) ?? all.flatMap(toView).sort((a, b) => a.mention.start - b.mention.start || a.event - b.event);
      known.set(source, passages);
      return passages;
    },
  };
}
