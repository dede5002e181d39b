/**
 * The part of a timeline that is counted, filtered and drawn by the thousand, as typed arrays: one number an event, or one
 * list of numbers.
 *
 * Must not know: words, files, threads, how anything is drawn.
 */
import { bases, statuses } from '../schema/choices';
import type { Basis, Mention, Status, Timeline, TimelineEvent, When } from '../schema/timeline';

/** Everything but the events. */
export type TimelineHead = Omit<Timeline, 'events'>;

/** One list of numbers an event. */
export interface Lists {
  /** One more than there are events. */
  readonly from: Uint32Array;
  readonly values: Uint16Array;
}

export interface EventColumns {
  /** In ms UTC, by start, then end, then id; ∓Infinity where open. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly weights: Float32Array;
  /** Positions in the head's topics. */
  readonly topics: Uint16Array;
  /** Positions in `STATUSES` and `BASES`. */
  readonly statuses: Uint8Array;
  readonly bases: Uint8Array;
  /** 1 where the articles only allude to it. */
  readonly background: Uint8Array;
  /** 1 where the bounds say how little is known of the date, and not how long it took. */
  readonly vague: Uint8Array;
  /** Positions in the head's actors, places and sources; of sources one a mention, in the order of the evidence. */
  readonly actors: Lists;
  readonly places: Lists;
  readonly sources: Lists;
  /** Positions in `EventNumbers.languages`, one a mention: the one that its words are in. */
  readonly languages: Lists;
}

/** Columns, with the names of the languages that they number. */
export interface EventNumbers {
  readonly columns: EventColumns;
  /** Languages of mentions, by BCP 47 tag. */
  readonly languages: readonly string[];
}

export const STATUSES: readonly Status[] = statuses;
export const BASES: readonly Basis[] = bases;

/** More actors, places, sources, topics or languages than this have no number. */
const MOST_NAMES = 0x1_0000;

/** True where the bounds say how little is known of the date: no interval, and nothing as exact as a day. */
export const isVague = ({ edtf, mod }: Pick<When, 'edtf' | 'mod'>): boolean =>
  !edtf.includes('/') && (mod !== undefined || !/^[+-]?\d{4,}-[01]\d-\d\d(?:T.*)?$/.test(edtf));

/** Columns, event by event, in the contract's order. */
export function createColumns(head: TimelineHead, count: number) {
  const places = placesIn(head);
  const languages = new Map<string, number>();
  const columns = emptyColumns(count);
  const lists = { actors: growing(count), places: growing(count), sources: growing(count), languages: growing(count) };
  let at = 0;
  return {
    /** @throws RangeError where the event names what the head has not */
    add: (event: TimelineEvent) => {
      const { when, evidence } = event;
      columns.starts[at] = when.start === null ? -Infinity : Date.parse(when.start);
      columns.ends[at] = when.end === null ? Infinity : Date.parse(when.end);
      columns.weights[at] = event.weight;
      columns.topics[at] = places.topics(event.topic);
      columns.statuses[at] = STATUSES.indexOf(event.status);
      columns.bases[at] = BASES.indexOf(when.basis);
      columns.background[at] = event.background ? 1 : 0;
      columns.vague[at] = isVague(when) ? 1 : 0;
      lists.actors.add(event.actors.map(places.actors));
      lists.places.add(event.places.map(places.places));
      lists.sources.add(evidence.map(({ source }) => places.sources(source)));
      lists.languages.add(evidence.map((mention) => numberOf(languages, languageOf(mention, head, places))));
      at += 1;
    },
    /** @throws RangeError unless as many came as were announced */
    done: (): EventNumbers => {
      if (at !== count) throw new RangeError(`${count} events were announced, and ${at} came`);
      const { actors, places, sources, languages: spoken } = lists;
      return {
        languages: [...languages.keys()],
        columns: {
          ...columns,
          actors: actors.done(),
          places: places.done(),
          sources: sources.done(),
          languages: spoken.done(),
        },
      };
    },
  };
}

/** The numbers of one event. */
export const listAt = ({ from, values }: Lists, at: number): readonly number[] => [
  ...values.subarray(from[at], from[at + 1]),
];

type PlacesIn = Readonly<Record<'topics' | 'actors' | 'places' | 'sources', (id: string) => number>>;

function placesIn(head: TimelineHead): PlacesIn {
  const placer = (kind: keyof PlacesIn) => {
    const rows: readonly { readonly id: string }[] = head[kind];
    if (rows.length > MOST_NAMES) throw new RangeError(`${rows.length} ${kind} are more than columns can number`);
    const known = new Map(rows.map(({ id }, at) => [id, at]));
    return (id: string) => {
      const place = known.get(id);
      if (place === undefined) throw new RangeError(`"${id}" is not among the ${kind}`);
      return place;
    };
  };
  return { topics: placer('topics'), actors: placer('actors'), places: placer('places'), sources: placer('sources') };
}

const languageOf = (mention: Mention, head: TimelineHead, places: PlacesIn): string =>
  mention.language ?? head.sources[places.sources(mention.source)]?.language ?? '';

function numberOf(known: Map<string, number>, name: string): number {
  const number = known.get(name) ?? known.size;
  known.set(name, number);
  return number;
}

const emptyColumns = (count: number) => ({
  starts: new Float64Array(count),
  ends: new Float64Array(count),
  weights: new Float32Array(count),
  topics: new Uint16Array(count),
  statuses: new Uint8Array(count),
  bases: new Uint8Array(count),
  background: new Uint8Array(count),
  vague: new Uint8Array(count),
});

/** Lists of numbers, event by event. */
function growing(count: number) {
  const from = new Uint32Array(count + 1);
  let values = new Uint16Array(count + 16);
  let [event, used] = [0, 0];
  return {
    add: (list: readonly number[]) => {
      if (used + list.length > values.length) values = enlarged(values, used + list.length, Uint16Array);
      values.set(list, used);
      used += list.length;
      event += 1;
      from[event] = used;
    },
    done: (): Lists => ({ from, values: values.slice(0, used) }),
  };
}

export function enlarged<Values extends Uint8Array | Uint16Array>(
  values: Values,
  needed: number,
  Kind: new (length: number) => Values,
): Values {
  const larger = new Kind(Math.max(needed, Math.ceil(values.length * 1.5)));
  larger.set(values);
  return larger;
}
