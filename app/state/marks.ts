/**
 * Marks: what the axis shows, events and articles alike, in one table sorted by start, ready for the time index.
 *
 * Must not know: the window, pixels.
 */
import { type Dataset, type EventIndex, toBounds } from '../dataset/dataset';
import type { LaneTable } from './lanes';

export type Mark =
  | { readonly kind: 'event'; readonly event: EventIndex }
  | { readonly kind: 'source'; readonly source: string };

export interface MarkTable {
  /** In order of start. */
  readonly marks: readonly Mark[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly weights: Float32Array;
  readonly lanes: Uint16Array;
  readonly laneCount: number;
  /** Position of an event's mark, for the selection. */
  readonly markOf: ReadonlyMap<EventIndex, number>;
}

/** Articles are few, and the ground that the rest stands on: nothing goes before them. */
const SOURCE_WEIGHT = 1;
/** What is only alluded to gives way to what is told. */
const BACKGROUND_FACTOR = 0.6;

export function buildMarks(dataset: Dataset, shown: readonly EventIndex[], { lanes, laneOf }: LaneTable): MarkTable {
  const rows = [...eventRows(dataset, shown, laneOf), ...sourceRows(dataset, lanes.length - 1)];
  rows.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    marks: rows.map((row) => row.mark),
    starts: Float64Array.from(rows, (row) => row.start),
    ends: Float64Array.from(rows, (row) => row.end),
    weights: Float32Array.from(rows, (row) => row.weight),
    lanes: Uint16Array.from(rows, (row) => row.lane),
    laneCount: lanes.length,
    markOf: new Map(rows.flatMap((row, at) => (row.mark.kind === 'event' ? [[row.mark.event, at]] : []))),
  };
}

interface Row {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly lane: number;
}

const eventRows = (dataset: Dataset, shown: readonly EventIndex[], laneOf: Uint16Array): Row[] =>
  shown.map((event) => ({
    mark: { kind: 'event', event },
    start: dataset.starts[event] ?? 0,
    end: dataset.ends[event] ?? 0,
    weight: (dataset.events[event]?.weight ?? 0) * (dataset.events[event]?.background ? BACKGROUND_FACTOR : 1),
    lane: laneOf[event] ?? 0,
  }));

const sourceRows = (dataset: Dataset, lane: number): Row[] =>
  dataset.timeline.sources.map((source) => {
    const [start, end] = toBounds(source.published);
    return { mark: { kind: 'source', source: source.id }, start, end, weight: SOURCE_WEIGHT, lane };
  });
