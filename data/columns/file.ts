/**
 * The column file: a packed timeline as one run of bytes that is read without parsing its events.
 *
 *     bytes 0–7      "SLCOLS01"
 *     8–11           length of the header in bytes, little-endian
 *     12 …           header: JSON {head, languages, events, parts: {name: [offset, elements]}}; offsets count from the
 *                    first multiple of 8 after the header
 *     then           the columns, each at a multiple of 8, little-endian
 *
 * A column file carries no stories and no threads: what they point at could not be checked without reading every event.
 * Must not know: where the bytes come from.
 */

import { isRecord } from '../schema/fault';
import { parseTimeline } from '../schema/validate';
import type { PackedTimeline, Texts } from './columns';
import { isColumnFile, MAGIC } from './magic';
import { BASES, type EventColumns, STATUSES, type TimelineHead } from './numbers';

const FIXED = 12;
const ALIGNMENT = 8;

/** What is wrong with a column file, in words. */
export class ColumnFault extends Error {
  override readonly name = 'ColumnFault';
}

type Part = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;

const KINDS = {
  starts: Float64Array,
  ends: Float64Array,
  weights: Float32Array,
  topics: Uint16Array,
  statuses: Uint8Array,
  bases: Uint8Array,
  background: Uint8Array,
  vague: Uint8Array,
  actorsFrom: Uint32Array,
  actors: Uint16Array,
  placesFrom: Uint32Array,
  places: Uint16Array,
  sourcesFrom: Uint32Array,
  sources: Uint16Array,
  languagesFrom: Uint32Array,
  languages: Uint16Array,
  idsFrom: Uint32Array,
  ids: Uint8Array,
  rowsFrom: Uint32Array,
  rows: Uint8Array,
} as const;

type PartName = keyof typeof KINDS;
type ViewOf<Kind> = Kind extends Float64ArrayConstructor
  ? Float64Array
  : Kind extends Float32ArrayConstructor
    ? Float32Array
    : Kind extends Uint32ArrayConstructor
      ? Uint32Array
      : Kind extends Uint16ArrayConstructor
        ? Uint16Array
        : Uint8Array;
type Parts = { readonly [Name in PartName]: ViewOf<(typeof KINDS)[Name]> };

const PART_NAMES = Object.keys(KINDS) as readonly PartName[];

/** The bytes of a column file, in pieces to be written one after the other: together they may be too long for one array. */
export function* encodeColumns({ head, languages, columns, ids, rows }: PackedTimeline): Generator<Uint8Array> {
  const parts = toParts(columns, ids, rows);
  let offset = 0;
  const table = Object.fromEntries(
    PART_NAMES.map((name) => {
      const place = [offset, parts[name].length];
      offset += aligned(parts[name].byteLength);
      return [name, place];
    }),
  );
  const header = new TextEncoder().encode(
    JSON.stringify({
      head: { ...head, stories: [], threads: undefined },
      languages,
      events: columns.starts.length,
      parts: table,
    }),
  );
  const front = new Uint8Array(aligned(FIXED + header.length));
  front.set(new TextEncoder().encode(MAGIC));
  new DataView(front.buffer).setUint32(MAGIC.length, header.length, true);
  front.set(header, FIXED);
  yield front;
  for (const name of PART_NAMES) {
    const part = parts[name];
    yield new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    yield new Uint8Array(aligned(part.byteLength) - part.byteLength);
  }
}

/**
 * Reads a column file without copying it: the columns are views of the buffer. Every number is checked that something
 * else is looked up by; the words of an event are read when they are wanted.
 * @throws ColumnFault that says what is wrong
 */
export function decodeColumns(buffer: ArrayBuffer): PackedTimeline {
  const bytes = new Uint8Array(buffer);
  if (!isColumnFile(bytes)) throw new ColumnFault('this is no column file');
  const length = buffer.byteLength >= FIXED ? new DataView(buffer).getUint32(MAGIC.length, true) : 0;
  if (FIXED + length > buffer.byteLength) throw new ColumnFault('the file ends inside its header');
  const { head, languages, events, table } = readHeader(bytes.subarray(FIXED, FIXED + length));
  const base = aligned(FIXED + length);
  const parts = Object.fromEntries(PART_NAMES.map((name) => [name, viewOf(buffer, base, name, table[name])])) as Parts;
  checkLengths(parts, events);
  checkNumbers(parts, head, languages);
  const { actorsFrom, placesFrom, sourcesFrom, languagesFrom, idsFrom, ids, rowsFrom, rows, ...columns } = parts;
  return {
    head,
    languages,
    columns: {
      ...columns,
      actors: { from: actorsFrom, values: parts.actors },
      places: { from: placesFrom, values: parts.places },
      sources: { from: sourcesFrom, values: parts.sources },
      languages: { from: languagesFrom, values: parts.languages },
    },
    ids: { from: idsFrom, bytes: ids },
    rows: { from: rowsFrom, bytes: rows },
  };
}

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

function toParts({ actors, places, sources, languages, ...columns }: EventColumns, ids: Texts, rows: Texts): Parts {
  return {
    ...columns,
    actorsFrom: actors.from,
    actors: actors.values,
    placesFrom: places.from,
    places: places.values,
    sourcesFrom: sources.from,
    sources: sources.values,
    languagesFrom: languages.from,
    languages: languages.values,
    idsFrom: ids.from,
    ids: ids.bytes,
    rowsFrom: rows.from,
    rows: rows.bytes,
  };
}

interface Header {
  readonly head: TimelineHead;
  readonly languages: readonly string[];
  readonly events: number;
  readonly table: Readonly<Record<string, unknown>>;
}

function readHeader(bytes: Uint8Array): Header {
  const header = parseHeader(bytes);
  if (!isRecord(header) || !isRecord(header.head) || !isRecord(header.parts) || !Array.isArray(header.languages)) {
    throw new ColumnFault('the header is not that of a column file');
  }
  const { timeline, faults } = parseTimeline({ ...header.head, events: [], stories: [], threads: undefined });
  const [fault] = faults.filter(({ severity }) => severity === 'error');
  if (timeline === null || fault !== undefined) {
    throw new ColumnFault(`the header is faulty${fault ? `: ${fault.path}: ${fault.message}` : ''}`);
  }
  const { events: _, ...head } = timeline;
  for (const kind of NUMBERED) checkOrder(header.head[kind], head[kind], kind);
  const languages = header.languages.map(String);
  return { head, languages, events: Number(header.events), table: header.parts };
}

/** Columns number these by their place, so the header has to have them all, and in the order of the contract. */
const NUMBERED = ['topics', 'actors', 'places', 'sources'] as const;

function checkOrder(given: unknown, kept: readonly { readonly id: string }[], kind: string): void {
  const isSame =
    Array.isArray(given) && given.length === kept.length && kept.every(({ id }, at) => id === Object(given[at]).id);
  if (!isSame) throw new ColumnFault(`the header has its ${kind} in another order, or a faulty one among them`);
}

function parseHeader(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ColumnFault('the header is no JSON');
  }
}

function viewOf(buffer: ArrayBuffer, base: number, name: PartName, place: unknown): Part {
  const [offset, length]: readonly unknown[] = Array.isArray(place) ? place : [];
  const Kind = KINDS[name];
  const isPlace = Number.isInteger(offset) && Number.isInteger(length) && Number(offset) >= 0 && Number(length) >= 0;
  const at = base + Number(offset);
  if (!isPlace || at % ALIGNMENT !== 0 || at + Number(length) * Kind.BYTES_PER_ELEMENT > buffer.byteLength) {
    throw new ColumnFault(`the column “${name}” is not in the file`);
  }
  return new Kind(buffer, at, Number(length));
}

const OF_EVENTS: readonly PartName[] = [
  'starts',
  'ends',
  'weights',
  'topics',
  'statuses',
  'bases',
  'background',
  'vague',
];
const LISTS = [
  ['actorsFrom', 'actors'],
  ['placesFrom', 'places'],
  ['sourcesFrom', 'sources'],
  ['languagesFrom', 'languages'],
  ['idsFrom', 'ids'],
  ['rowsFrom', 'rows'],
] as const satisfies readonly (readonly [PartName, PartName])[];

function checkLengths(parts: Parts, events: number): void {
  for (const name of OF_EVENTS) {
    if (parts[name].length !== events) {
      throw new ColumnFault(`the column “${name}” has ${parts[name].length} rows of ${events}`);
    }
  }
  for (const [name, values] of LISTS) {
    const from = parts[name];
    if (from.length !== events + 1)
      throw new ColumnFault(`the column “${name}” has ${from.length} rows of ${events + 1}`);
    for (let at = 0; at < events; at += 1) {
      if ((from[at] as number) > (from[at + 1] as number)) throw new ColumnFault(`“${name}” goes back at row ${at}`);
    }
    if (from[0] !== 0 || from[events] !== parts[values].length) {
      throw new ColumnFault(
        `the column “${values}” has ${parts[values].length} values, and “${name}” speaks of others`,
      );
    }
  }
}

function checkNumbers(parts: Parts, head: TimelineHead, languages: readonly string[]): void {
  const limits: readonly (readonly [PartName, number])[] = [
    ['topics', head.topics.length],
    ['statuses', STATUSES.length],
    ['bases', BASES.length],
    ['background', 2],
    ['vague', 2],
    ['actors', head.actors.length],
    ['places', head.places.length],
    ['sources', head.sources.length],
    ['languages', languages.length],
  ];
  for (const [name, limit] of limits) {
    const at = parts[name].findIndex((value: number) => value >= limit);
    if (at !== -1)
      throw new ColumnFault(`the column “${name}” says ${parts[name][at]} in row ${at}: there are ${limit}`);
  }
  checkTimes(parts);
}

function checkTimes({ starts, ends, weights }: Parts): void {
  let before = -Infinity;
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] as number;
    if (!(start >= before && start < Infinity)) throw new ColumnFault(`row ${at} starts before the one before it`);
    if (!((ends[at] as number) > start)) throw new ColumnFault(`row ${at} ends before it starts`);
    if (!((weights[at] as number) >= 0 && (weights[at] as number) <= 1)) {
      throw new ColumnFault(`row ${at} has a weight that is not between 0 and 1`);
    }
    before = start;
  }
}
