/**
 * A timeline as the app holds it: the rows as validated, beside them columns for the index and maps for the look-ups.
 *
 * Built once for each file and never changed. Must not know: where it came from, what is chosen, how it is drawn.
 */
import type { PackedTimeline } from '../../data/columns/columns';
import { createColumns, type EventNumbers } from '../../data/columns/numbers';
import type { Fault } from '../../data/schema/fault';
import type {
  Actor,
  Mention,
  Place,
  Source,
  Text,
  Timeline,
  TimelineEvent,
  Topic,
  When,
} from '../../data/schema/timeline';
import { type Span, span } from '../time/span';
import { DAY, type Instant, instant } from '../time/units';
import type { TakeAhead } from './ahead';

/** Position of an event in `Dataset.events`, which is in order of start. */
export type EventIndex = number;

export interface Dataset {
  readonly timeline: Timeline;
  /** What was left out or mended on reading; empty for a sound file. */
  readonly faults: readonly Fault[];
  /**
   * By where they stand in time: start, then end, then id; by the other clock, then as they happened. Of a large dataset
   * each is read when it is looked at: to walk all of them, use `numbers`.
   */
  readonly events: readonly TimelineEvent[];
  /** The title of each of `events`: of a large dataset far sooner there than the rest of it, for whoever needs no more. */
  readonly titleOf: (event: EventIndex) => Text | undefined;
  /** What is counted and drawn by the thousand: a row for each of `events`; its times are those of `when`. */
  readonly numbers: EventNumbers;
  /** The words of a large dataset's events, for other threads; not there where `events` are all in memory. */
  readonly packed?: PackedTimeline;
  /** Marks that came with a large dataset, ready made. */
  readonly ahead?: TakeAhead;
  /** The date that each event stands on: when it happened, or, by the other clock, when it was reported. */
  readonly placed: readonly When[];
  /** Bounds of `placed[i]`, in ms UTC, half-open; ∓Infinity where open. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly indexById: Pick<ReadonlyMap<string, EventIndex>, 'get' | 'has'>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  /** Every mention of each source, by where it starts in the text. */
  readonly passages: Pick<ReadonlyMap<string, readonly Passage[]>, 'get'>;
  /** From the first dated day to the last, open ends left out; never empty. */
  readonly dated: Span;
  /** The same with room for marks and labels: the window that shows everything. */
  readonly extent: Span;
  /** Where a first look is best spent: what the articles speak of outright. */
  readonly home: Span;
  /** The dataset that this one is a view of, by another clock or as known on a day; none where it is the whole. */
  readonly whole?: Dataset;
}

/** The stretches of time that a dataset fills. */
export type Extents = Pick<Dataset, 'dated' | 'extent' | 'home'>;

/** Where an event stands in time. */
export type Placing = (event: TimelineEvent) => When;

const whenHappened: Placing = (event) => event.when;

/** A mention seen from its article: which event it proves, and which of that event's proofs it is. */
export interface Passage {
  readonly event: EventIndex;
  /** Position in the event's evidence, from 0. */
  readonly evidence: number;
  readonly mention: Mention;
}

/**
 * Room beside what is shown, as a share of its length: a little before, so that no mark sits on the edge, and more
 * behind, where the last labels run to the right.
 */
const MARGIN = { before: 0.03, after: 0.16 };

export function toDataset(timeline: Timeline, faults: readonly Fault[] = [], placing: Placing = whenHappened): Dataset {
  const events = timeline.events.map((event) => ({ event, when: placing(event), bounds: toBounds(placing(event)) }));
  // Placed by another clock many stand on one day: there they keep the order in which they happened.
  const inTie = placing === whenHappened ? (a: string, b: string) => (a < b ? -1 : 1) : () => 0;
  events.sort((a, b) => a.bounds[0] - b.bounds[0] || a.bounds[1] - b.bounds[1] || inTie(a.event.id, b.event.id));
  const rows = events.map(({ event }) => event);
  const placed = events.map(({ when }) => when);
  const starts = Float64Array.from(events, ({ bounds }) => bounds[0]);
  const ends = Float64Array.from(events, ({ bounds }) => bounds[1]);
  const columns = createColumns(timeline, rows.length);
  rows.forEach(columns.add);
  const numbers = columns.done();
  return {
    timeline,
    faults,
    events: rows,
    titleOf: (event) => rows[event]?.title,
    placed,
    numbers,
    starts,
    ends,
    indexById: new Map(rows.map((event, index) => [event.id, index])),
    sources: byId(timeline.sources),
    topics: byId(timeline.topics),
    actors: byId(timeline.actors),
    places: byId(timeline.places),
    passages: passagesBySource(rows),
    ...extentsOf({ starts, ends, background: numbers.columns.background }, timeline.sources),
  };
}

/** All of them, in order: of a large dataset none is read for it. */
export const everyEvent = ({ starts }: Pick<Dataset, 'starts'>): readonly EventIndex[] =>
  Array.from(starts, (_, event) => event);

/** Bounds of a date in ms UTC, ∓Infinity where it is open. */
export function toBounds(when: { readonly start: string | null; readonly end: string | null }): [Instant, Instant] {
  return [
    instant(when.start === null ? -Infinity : Date.parse(when.start)),
    instant(when.end === null ? Infinity : Date.parse(when.end)),
  ];
}

/** Rows by their id. */
export const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function passagesBySource(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly Passage[]> {
  const bySource = new Map<string, Passage[]>();
  events.forEach((event, index) => {
    event.evidence.forEach((mention, evidence) => {
      const passages = bySource.get(mention.source) ?? [];
      passages.push({ event: index, evidence, mention });
      bySource.set(mention.source, passages);
    });
  });
  for (const passages of bySource.values()) passages.sort((a, b) => a.mention.start - b.mention.start);
  return bySource;
}

/** What is dated, with its margins. Open ends count for nothing. */
export function extentsOf(
  { starts, ends, background }: Pick<EventNumbers['columns'], 'starts' | 'ends' | 'background'>,
  sources: readonly Source[],
): Extents {
  const [all, told] = [createExtent(), createExtent()];
  for (let at = 0; at < starts.length; at += 1) {
    for (const extent of background[at] === 1 ? [all] : [all, told]) {
      extent.add(starts[at] as number);
      extent.add(ends[at] as number);
    }
  }
  for (const { published } of sources)
    for (const at of toBounds(published)) for (const extent of [all, told]) extent.add(at);
  const dated = all.span();
  return { dated, extent: widen(dated), home: widen(told.span()) };
}

function createExtent() {
  let [first, last] = [Infinity, -Infinity];
  return {
    add: (at: number) => {
      if (!Number.isFinite(at)) return;
      first = Math.min(first, at);
      last = Math.max(last, at);
    },
    span: (): Span => (first === Infinity ? span(0, DAY) : span(first, Math.max(last, first + DAY))),
  };
}

function widen(of: Span): Span {
  const length = of.end - of.start;
  return span(of.start - Math.max(length * MARGIN.before, DAY), of.end + Math.max(length * MARGIN.after, DAY));
}
