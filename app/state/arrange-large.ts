/**
 * Columns of a large dataset, arranged for a view of it: what had been told by then, by the clock that is asked for.
 *
 * Walks numbers; reads only the few events of which an article says something else than the event. Must not know: the screen.
 */
import { type PackedTimeline, unpackId } from '../../data/columns/columns';
import { BASES, type EventColumns, type EventNumbers, isVague, type Lists, STATUSES } from '../../data/columns/numbers';
import { type Dataset, type EventIndex, toBounds } from '../dataset/dataset';
import { type Claim, eventAsTold } from './as-known';
import { pick, pickColumns } from './pick-columns';
import { saysOtherwise } from './says-otherwise';

export interface LargeView {
  /** Ids of the articles that had told; null for all, whatever the day. */
  readonly told: ReadonlySet<string> | null;
  /** Whether events stand on the day of their first report. */
  readonly isReported: boolean;
}

export interface Arranged {
  /** The events of the view, in its order, by their place in the whole. */
  readonly order: Uint32Array;
  /** By place in the whole: which source told first; -1 where none. */
  readonly reports: Int32Array;
  readonly numbers: EventNumbers;
  /** Where each event of the view stands. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** By place in the whole: events that were told otherwise then than now. */
type Claims = ReadonlyMap<EventIndex, Claim>;

/** From when to when each source may have appeared. */
type Published = readonly (readonly [number, number])[];

interface Bounds {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

export function arrangeLarge(whole: Dataset, packed: PackedTimeline, { told, isReported }: LargeView): Arranged {
  const { sources } = whole.timeline;
  const isTold = Uint8Array.from(sources, ({ id }) => (told === null || told.has(id) ? 1 : 0));
  const published = sources.map((source) => toBounds(source.published));
  const reports = firstReports(packed.columns.sources, isTold, published);
  const claims = told === null ? new Map<EventIndex, Claim>() : claimsOf(whole, packed, told);
  const columns = withClaims(packed.columns, claims);
  const stands = isReported ? onReports(columns, reports, published) : columns;
  const keeps = (event: EventIndex) => told === null || reports[event] !== -1;
  const inTie = isReported || claims.size === 0 ? asTheyWere : byIds(packed, claims);
  const kept = reports.map((_, event) => event).filter(keeps);
  const isAllReported = isReported && kept.every((event) => reports[event] !== -1);
  const order = isAllReported ? byReport(kept, reports, published) : inOrder(kept, stands, inTie);
  return {
    order,
    reports,
    numbers: { languages: packed.languages, columns: pickColumns(columns, order, isTold) },
    starts: pick(stands.starts, order, Float64Array),
    ends: pick(stands.ends, order, Float64Array),
  };
}

/** Which source tells each event first: the earliest published, of several on one day the first of its evidence. */
function firstReports({ from, values }: Lists, isTold: Uint8Array, published: Published) {
  const startOf = (source: number): number => published[source]?.[0] ?? Infinity;
  const reports = new Int32Array(from.length - 1).fill(-1);
  for (let event = 0; event < reports.length; event += 1) {
    for (let mention = from[event] as number; mention < (from[event + 1] as number); mention += 1) {
      const [source, first] = [values[mention] as number, reports[event] as number];
      if (isTold[source] === 1 && (first === -1 || startOf(source) < startOf(first))) reports[event] = source;
    }
  }
  return reports;
}

/** Events that an article gives another status or date: as they had been told. */
function claimsOf(whole: Dataset, packed: PackedTimeline, told: ReadonlySet<string>): Claims {
  const claims = new Map<EventIndex, Claim>();
  for (const event of saysOtherwise(packed)) {
    const row = whole.events[event];
    const then = row && eventAsTold(row, told);
    if (then) claims.set(event, then);
  }
  return claims;
}

function withClaims(columns: EventColumns, claims: Claims): EventColumns {
  if (claims.size === 0) return columns;
  const [starts, ends] = [columns.starts.slice(), columns.ends.slice()];
  const [statuses, bases, vague] = [columns.statuses.slice(), columns.bases.slice(), columns.vague.slice()];
  for (const [event, { when, status }] of claims) {
    [starts[event], ends[event]] = toBounds(when);
    statuses[event] = STATUSES.indexOf(status);
    bases[event] = BASES.indexOf(when.basis);
    vague[event] = isVague(when) ? 1 : 0;
  }
  return { ...columns, starts, ends, statuses, bases, vague };
}

/** Each event on the day of its first report; one without any stays when it happened. */
function onReports(happened: Bounds, reports: Int32Array, published: Published): Bounds {
  const [starts, ends] = [happened.starts.slice(), happened.ends.slice()];
  reports.forEach((source, event) => {
    const days = published[source];
    if (days !== undefined) [starts[event], ends[event]] = days;
  });
  return { starts, ends };
}

/** By the other clock many stand on one day, and keep the order in which they happened. */
const asTheyWere = (a: EventIndex, b: EventIndex): number => a - b;

/** As the whole is ordered too: only what was told of another day can be out of that order. */
const byIds =
  (packed: PackedTimeline, claims: Claims) =>
  (a: EventIndex, b: EventIndex): number => {
    if (!claims.has(a) && !claims.has(b)) return a - b;
    return unpackId(packed, a) < unpackId(packed, b) ? -1 : 1;
  };

/** By start, then end: most views hardly move any. */
function inOrder(
  kept: Int32Array,
  { starts, ends }: Bounds,
  inTie: (a: EventIndex, b: EventIndex) => number,
): Uint32Array {
  // Where both are open their difference is no number, which counts as none.
  const order = (a: EventIndex, b: EventIndex) =>
    at(starts, a) - at(starts, b) || at(ends, a) - at(ends, b) || inTie(a, b);
  return Uint32Array.from([...kept].sort(order));
}

/** The same where each stands on one of a few days: sorted as plain numbers, which takes a tenth of the time. */
function byReport(kept: Int32Array, reports: Int32Array, published: Published): Uint32Array {
  const days = [...new Set(published.map(String))].map((day) => day.split(',').map(Number));
  days.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
  const ranks = new Map(days.map((day, rank) => [String(day), rank]));
  const rankOf = published.map((day) => ranks.get(String(day)) ?? 0);
  const count = reports.length;
  const keys = new Float64Array(kept.length);
  kept.forEach((event, place) => {
    keys[place] = (rankOf[reports[event] as number] as number) * count + event;
  });
  const order = new Uint32Array(kept.length);
  keys.sort().forEach((key, place) => {
    order[place] = key % count;
  });
  return order;
}

const at = (values: Float64Array, event: EventIndex): number => values[event] as number;
