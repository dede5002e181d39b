/**
 * Some of the events of columns, in memory of their own: very many change threads in pieces, none of which takes long.
 *
 * Must not know: threads, what the pieces are for.
 */
import type { PackedTimeline, Texts } from './columns';
import type { EventColumns, Lists } from './numbers';

/** Events as columns, without what their timeline says of all of them. */
export type PackedEvents = Omit<PackedTimeline, 'head'>;

/** Events `[from, to)`, counted from nought. @param from, to within the events */
export function sliceEvents({ languages, columns, ids, rows }: PackedEvents, from: number, to: number): PackedEvents {
  return {
    languages,
    columns: sliceColumns(columns, from, to),
    ids: sliceTexts(ids, from, to),
    rows: sliceTexts(rows, from, to),
  };
}

const sliceColumns = (columns: EventColumns, from: number, to: number): EventColumns => ({
  starts: columns.starts.slice(from, to),
  ends: columns.ends.slice(from, to),
  weights: columns.weights.slice(from, to),
  topics: columns.topics.slice(from, to),
  statuses: columns.statuses.slice(from, to),
  bases: columns.bases.slice(from, to),
  background: columns.background.slice(from, to),
  vague: columns.vague.slice(from, to),
  actors: sliceLists(columns.actors, from, to),
  places: sliceLists(columns.places, from, to),
  sources: sliceLists(columns.sources, from, to),
  languages: sliceLists(columns.languages, from, to),
});

const sliceLists = ({ from: places, values }: Lists, from: number, to: number): Lists => ({
  from: slicePlaces(places, from, to),
  values: values.slice(places[from], places[to]),
});

const sliceTexts = ({ from: places, bytes }: Texts, from: number, to: number): Texts => ({
  from: slicePlaces(places, from, to),
  bytes: bytes.slice(places[from], places[to]),
});

/** One more than there are events. */
function slicePlaces(places: Uint32Array, from: number, to: number): Uint32Array {
  const first = places[from] as number;
  return places.slice(from, to + 1).map((place) => place - first);
}
