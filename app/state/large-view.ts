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
import { lazyEvents, lazyList } from '../dataset/lazy-events';
import { arrangeLarge } from './arrange-large';
import { eventAsTold } from './as-known';

export interface LargeView {
  /** The dataset whose ground it keeps while events come and go; its own where there is none. */
  readonly ground: Dataset | null;
  /** Ids of the articles that had told; null for all, whatever the day. */
  readonly told: ReadonlySet<string> | null;
  /** Whether events stand on the day of their first report. */
  readonly isReported: boolean;
}

/** @param whole as it was loaded, @param packed its columns */
export function viewLarge(whole: Dataset, packed: PackedTimeline, { ground, told, isReported }: LargeView): Dataset {
  const { order, reports, numbers, starts, ends, claims } = arrangeLarge(whole, packed, { told, isReported });
  const sources = whole.timeline.sources.filter(({ id }) => told === null || told.has(id));
  const events = lazyEvents(order.length, (at) => {
    const event = order[at] as EventIndex;
    const row = whole.events[event] as TimelineEvent;
    return claims.get(event) ?? (told === null ? row : (eventAsTold(row, told) ?? row));
  });
  const dateAt = (at: number) =>
    whole.timeline.sources[reports[order[at] as EventIndex] as number]?.published ??
    (events.list[at] as TimelineEvent).when;
  const places = placesOf(order, whole.starts.length);
  const placeOf = (id: string) => at(places, whole.indexById.get(id));
  return {
    timeline: { ...whole.timeline, sources, events: events.list as Dataset['timeline']['events'] },
    faults: whole.faults,
    events: events.list,
    titleOf: (at) => (at in order ? whole.titleOf(order[at] as EventIndex) : undefined),
    placed: isReported ? lazyList(order.length, dateAt) : events.dates,
    numbers,
    starts,
    ends,
    indexById: { get: placeOf, has: (id) => placeOf(id) !== undefined },
    sources: byId(sources),
    topics: whole.topics,
    actors: whole.actors,
    places: whole.places,
    passages: {
      get: (source) =>
        told?.has(source) === false ? undefined : passagesIn(whole.passages.get(source), { places, pin: events.pin }),
    },
    ...groundOf(ground ?? extentsOf({ starts, ends, background: numbers.columns.background }, sources)),
    whole,
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

function at(places: Int32Array, event: EventIndex | undefined): number | undefined {
  const place = event === undefined ? -1 : (places[event] ?? -1);
  return place === -1 ? undefined : place;
}

const groundOf = ({ dated, extent, home }: Pick<Dataset, 'dated' | 'extent' | 'home'>) => ({ dated, extent, home });

/** Those of an article, each by its place in the view: which proof of its event it is counts what had been told. */
function passagesIn(
  passages: readonly Passage[] | undefined,
  { places, pin }: { readonly places: Int32Array; readonly pin: (at: number) => TimelineEvent },
): readonly Passage[] | undefined {
  return passages?.flatMap(({ event, mention }) => {
    const place = at(places, event);
    if (place === undefined) return [];
    return { event: place, evidence: pin(place).evidence.indexOf(mention), mention };
  });
}
