/**
 * Events as columns: what is counted, filtered and drawn by the thousand as typed arrays, the words of each event as text
 * that is read when it is wanted. A hundred thousand events are a handful of arrays, which change threads in no time.
 *
 *     starts ends weights topics …   one number an event
 *     actors places sources          lists: those of event `i` are values[from[i] … from[i + 1])
 *     ids rows                       texts: UTF-8 of event `i` is bytes[from[i] … from[i + 1])
 *
 * `packEvents` and `unpackEvent` are each other's inverse. Must not know: files, threads, how anything is drawn.
 */
import {
  type Basis,
  basisSchema,
  type Mention,
  type Status,
  statusSchema,
  type Text,
  type Timeline,
  type TimelineEvent,
  type When,
} from '../schema/timeline';

/** Everything but the events. */
export type TimelineHead = Omit<Timeline, 'events'>;

/** One list of numbers an event. */
export interface Lists {
  /** One more than there are events. */
  readonly from: Uint32Array;
  readonly values: Uint16Array;
}

/** One text an event, in UTF-8. */
export interface Texts {
  readonly from: Uint32Array;
  readonly bytes: Uint8Array;
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
  /** Positions in `PackedTimeline.languages`, one a mention: the one that its words are in. */
  readonly languages: Lists;
}

export interface PackedTimeline {
  readonly head: TimelineHead;
  /** Languages of mentions, by BCP 47 tag. */
  readonly languages: readonly string[];
  readonly columns: EventColumns;
  readonly ids: Texts;
  /** JSON of what the columns do not hold. */
  readonly rows: Texts;
}

export const STATUSES: readonly Status[] = statusSchema.options;
export const BASES: readonly Basis[] = basisSchema.options;

/** More actors, places, sources, topics or languages than this have no number. */
const MOST_NAMES = 0x1_0000;

/** What is kept as text. What the columns or the title say too is left out. */
interface Row {
  readonly title: Text;
  readonly summary?: Text;
  readonly edtf: string;
  readonly mod?: When['mod'];
  readonly note?: Text;
  readonly attribution?: Text;
  /** Without its source, which is a column. */
  readonly evidence: readonly PackedMention[];
}

type PackedMention = Partial<Omit<Mention, 'source'>> & Pick<Mention, 'start'>;

/** True where the bounds say how little is known of the date: no interval, and nothing as exact as a day. */
export const isVague = ({ edtf, mod }: Pick<When, 'edtf' | 'mod'>): boolean =>
  !edtf.includes('/') && (mod !== undefined || !/^[+-]?\d{4,}-[01]\d-\d\d(?:T.*)?$/.test(edtf));

/**
 * Packs events that are in the contract's order. @param count how many there are
 * @throws RangeError where there are too many names, or an event names what the head has not
 */
export function packEvents(head: TimelineHead, events: Iterable<TimelineEvent>, count: number): PackedTimeline {
  const places = placesIn(head);
  const languages = new Map<string, number>();
  const columns = emptyColumns(count);
  const lists = { actors: growing(count), places: growing(count), sources: growing(count), languages: growing(count) };
  const [ids, rows] = [growingTexts(count), growingTexts(count)];
  let at = 0;
  for (const event of events) {
    columns.starts[at] = event.when.start === null ? -Infinity : Date.parse(event.when.start);
    columns.ends[at] = event.when.end === null ? Infinity : Date.parse(event.when.end);
    columns.weights[at] = event.weight;
    columns.topics[at] = places.topics(event.topic);
    columns.statuses[at] = STATUSES.indexOf(event.status);
    columns.bases[at] = BASES.indexOf(event.when.basis);
    columns.background[at] = event.background ? 1 : 0;
    columns.vague[at] = isVague(event.when) ? 1 : 0;
    lists.actors.add(event.actors.map(places.actors));
    lists.places.add(event.places.map(places.places));
    lists.sources.add(event.evidence.map(({ source }) => places.sources(source)));
    lists.languages.add(event.evidence.map((mention) => numberOf(languages, languageOf(mention, head, places))));
    ids.add(event.id);
    rows.add(JSON.stringify(toRow(event)));
    at += 1;
  }
  if (at !== count) throw new RangeError(`${count} events were announced, and ${at} came`);
  return {
    head,
    languages: [...languages.keys()],
    columns: {
      ...columns,
      actors: lists.actors.done(),
      places: lists.places.done(),
      sources: lists.sources.done(),
      languages: lists.languages.done(),
    },
    ids: ids.done(),
    rows: rows.done(),
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The id of an event. @param at from 0 */
export const unpackId = ({ ids }: Pick<PackedTimeline, 'ids'>, at: number): string => textAt(ids, at);

/** One event as the contract has it. @param at from 0 @throws SyntaxError where the row is no JSON */
export function unpackEvent(packed: PackedTimeline, at: number): TimelineEvent {
  const { head, columns } = packed;
  const row = JSON.parse(textAt(packed.rows, at)) as Row;
  const { title, summary = title, edtf, mod, note, attribution, evidence } = row;
  return {
    id: unpackId(packed, at),
    title,
    summary,
    when: {
      edtf,
      ...(mod && { mod }),
      start: isoInstant(columns.starts[at]),
      end: isoInstant(columns.ends[at]),
      basis: BASES[columns.bases[at] as number] as Basis,
      ...(note && { note }),
    },
    status: STATUSES[columns.statuses[at] as number] as Status,
    ...(attribution && { attribution }),
    topic: head.topics[columns.topics[at] as number]?.id ?? '',
    actors: listAt(columns.actors, at).flatMap((actor) => head.actors[actor]?.id ?? []),
    places: listAt(columns.places, at).flatMap((place) => head.places[place]?.id ?? []),
    // The shortest number that has the same 32 bits: 0.43, not 0.4300000071525574.
    weight: Number((columns.weights[at] as number).toPrecision(7)),
    background: columns.background[at] === 1,
    evidence: listAt(columns.sources, at).map((source, position) =>
      unpackMention(evidence[position], head.sources[source]?.id ?? '', title),
    ),
  };
}

/** The numbers of one event. */
export const listAt = ({ from, values }: Lists, at: number): readonly number[] => [
  ...values.subarray(from[at], from[at + 1]),
];

const textAt = ({ from, bytes }: Texts, at: number): string => decoder.decode(bytes.subarray(from[at], from[at + 1]));

const isoInstant = (at = Number.NaN): string | null =>
  Number.isFinite(at) ? new Date(at).toISOString().replace('.000Z', 'Z') : null;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function toRow({ title, summary, when, attribution, evidence }: TimelineEvent): Row {
  return {
    title,
    ...(isSame(title, summary) ? {} : { summary }),
    edtf: when.edtf,
    ...(when.mod && { mod: when.mod }),
    ...(when.note && { note: when.note }),
    ...(attribution && { attribution }),
    evidence: evidence.map((mention) => packMention(mention, title)),
  };
}

function packMention({ source: _, exact, prefix, suffix, end, ...rest }: Mention, title: Text): PackedMention {
  return {
    ...rest,
    ...(end === rest.start + exact.length ? {} : { end }),
    ...(exact === Object.values(title)[0] ? {} : { exact }),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

function unpackMention(packed: PackedMention = { start: 0 }, source: string, title: Text): Mention {
  const { start, exact = Object.values(title)[0] ?? '', prefix = '', suffix = '', end = start + exact.length } = packed;
  return { ...packed, source, start, end, exact, prefix, suffix };
}

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

/** Bytes to begin with for each text; more come as they are needed. */
const USUAL_TEXT = 64;
/** UTF-8 takes at most so many bytes for each UTF-16 code unit. */
const MOST_BYTES = 3;

/** Texts, event by event. */
function growingTexts(count: number) {
  const encoder = new TextEncoder();
  const from = new Uint32Array(count + 1);
  let bytes = new Uint8Array(count * USUAL_TEXT + 64);
  let [event, used] = [0, 0];
  return {
    add: (text: string) => {
      if (used + text.length * MOST_BYTES > bytes.length) {
        bytes = enlarged(bytes, used + text.length * MOST_BYTES, Uint8Array);
      }
      used += encoder.encodeInto(text, bytes.subarray(used)).written;
      event += 1;
      from[event] = used;
    },
    done: (): Texts => ({ from, bytes: bytes.slice(0, used) }),
  };
}

function enlarged<Values extends Uint8Array | Uint16Array>(
  values: Values,
  needed: number,
  Kind: new (length: number) => Values,
): Values {
  const larger = new Kind(Math.max(needed, Math.ceil(values.length * 1.5)));
  larger.set(values);
  return larger;
}
