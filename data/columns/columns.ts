/**
 * A whole timeline as columns: the numbers of `numbers.ts`, and the words of each event as text that is read when it is
 * wanted. A hundred thousand events are a handful of arrays, which change threads in no time.
 *
 *     starts ends weights topics …   one number an event
 *     actors places sources          lists: those of event `i` are values[from[i] … from[i + 1])
 *     ids rows                       texts: UTF-8 of event `i` is bytes[from[i] … from[i + 1])
 *
 * `packEvents` and `unpackEvent` are each other's inverse. Must not know: files, threads, how anything is drawn.
 */
import type { Basis, Mention, Status, Text, TimelineEvent, When } from '../schema/timeline';
import { BASES, createColumns, type EventNumbers, enlarged, listAt, STATUSES, type TimelineHead } from './numbers';

/** One text an event, in UTF-8. */
export interface Texts {
  readonly from: Uint32Array;
  readonly bytes: Uint8Array;
}

export interface PackedTimeline extends EventNumbers {
  readonly head: TimelineHead;
  readonly ids: Texts;
  /** JSON of what the columns do not hold. */
  readonly rows: Texts;
}

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

/**
 * Packs events that are in the contract's order. @param count how many there are
 * @throws RangeError where there are too many names, or an event names what the head has not
 */
export function packEvents(head: TimelineHead, events: Iterable<TimelineEvent>, count: number): PackedTimeline {
  const columns = createColumns(head, count);
  const [ids, rows] = [growingTexts(count), growingTexts(count)];
  for (const event of events) {
    columns.add(event);
    ids.add(event.id);
    rows.add(JSON.stringify(toRow(event)));
  }
  return { head, ...columns.done(), ids: ids.done(), rows: rows.done() };
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

/** The title alone. @param at from 0 @throws SyntaxError where the row is no JSON */
export const unpackTitle = ({ rows }: Pick<PackedTimeline, 'rows'>, at: number): Text =>
  (JSON.parse(textAt(rows, at)) as Row).title;

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
