import { describe, expect, it } from 'vitest';
import { generated } from '../generate/generated.fixture';
import { createTimeline } from '../schema/timeline.fixture';
import { type PackedTimeline, packEvents, unpackEvent, unpackId } from './columns';
import { ColumnFault, decodeColumns, encodeColumns } from './file';
import { isColumnFile } from './magic';
import { isVague } from './numbers';

const { events, ...head } = generated(400, 3).timeline;

const packed = packEvents(head, events, events.length);
const unpackAll = (from: PackedTimeline) => events.map((_, at) => unpackEvent(from, at));

function fileOf(timeline: PackedTimeline): ArrayBuffer {
  const pieces = [...encodeColumns(timeline)];
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes.buffer;
}

describe('packEvents', () => {
  it('gives every event back as it was', () => {
    expect(unpackAll(packed)).toEqual(events);
    expect(events.map((_, at) => unpackId(packed, at))).toEqual(events.map(({ id }) => id));
  });

  it('gives back what most events have not: other languages, statuses, bounds and ends', () => {
    const { events: rows, ...other } = createTimeline();
    const [event] = rows;
    if (event === undefined) throw new Error('the fixture has an event');
    const [mention] = event.evidence;
    if (mention === undefined) throw new Error('the fixture has evidence');
    const rich = {
      ...event,
      when: { ...event.when, edtf: '2022-03', mod: 'MID' as const, end: null, note: { en: 'So', fr: 'Ainsi' } },
      evidence: [
        { ...mention, end: 30, language: 'fr', status: 'planned' as const, attribution: { en: 'A', fr: 'B' } },
        { ...mention, start: 40, end: 57, when: event.when, time: { start: 41, end: 43, exact: 'on', value: '2022' } },
      ],
    };
    const one = packEvents(other, [rich], 1);
    expect(unpackEvent(one, 0)).toEqual(rich);
    expect(one.languages).toEqual(['fr', 'en']);
  });

  it('refuses an event that names what the head has not', () => {
    const [event] = events;
    expect(() => packEvents(head, event ? [{ ...event, topic: 'nothing' }] : [], 1)).toThrow(
      '"nothing" is not among the topics',
    );
  });

  it.each([
    ['2022-03-24', undefined, false],
    ['2022-03-24T10:30Z', undefined, false],
    ['2022-03-24/2022-04-02', undefined, false],
    ['1949-04/..', undefined, false],
    ['2022-03', undefined, true],
    ['2022-03-24~', undefined, true],
    ['198X', undefined, true],
    ['2022', undefined, true],
    ['2022-03-24', 'APPROX', true],
  ] as const)('knows a vague date: %s %s is %s', (edtf, mod, vague) => {
    expect(isVague({ edtf, ...(mod && { mod }) })).toBe(vague);
  });
});

describe('the column file', () => {
  it('gives everything back', () => {
    const read = decodeColumns(fileOf(packed));
    expect(unpackAll(read)).toEqual(events);
    expect(read.head).toEqual(head);
    expect(read.languages).toEqual(packed.languages);
    expect(read.columns).toEqual(packed.columns);
  });

  it('is known by its first bytes', () => {
    expect(isColumnFile(new Uint8Array(fileOf(packed)))).toBe(true);
    expect(isColumnFile(new TextEncoder().encode('{"format": 1}'))).toBe(false);
  });

  const broken: readonly (readonly [string, (timeline: PackedTimeline) => PackedTimeline, RegExp])[] = [
    [
      'an unknown topic',
      (p) =>
        withColumn(
          p,
          'topics',
          p.columns.topics.map(() => 99),
        ),
      /“topics” says 99 in row 0/,
    ],
    [
      'an unknown status',
      (p) =>
        withColumn(
          p,
          'statuses',
          p.columns.statuses.map(() => 6),
        ),
      /“statuses” says 6/,
    ],
    ['disorder', (p) => withColumn(p, 'starts', p.columns.starts.with(9, -1e14)), /row 9 starts before/],
    ['an end before its start', (p) => withColumn(p, 'ends', p.columns.starts), /row 0 ends before it starts/],
    [
      'a weight that is none',
      (p) =>
        withColumn(
          p,
          'weights',
          p.columns.weights.map(() => Number.NaN),
        ),
      /row 0 has a weight/,
    ],
    ['a short column', (p) => withColumn(p, 'bases', p.columns.bases.slice(1)), /“bases” has 399 rows of 400/],
    [
      'a faulty header',
      (p) => ({ ...p, head: { ...p.head, topics: [...p.head.topics, { id: 'No id', label: { en: 'x' } }] } }),
      /the header is faulty/,
    ],
  ];
  it.each(broken)('is refused with %s', (_, breakIt, message) => {
    expect(() => decodeColumns(fileOf(breakIt(packed)))).toThrow(message);
    expect(() => decodeColumns(fileOf(breakIt(packed)))).toThrow(ColumnFault);
  });

  it.each([4, 11, 200, 5000])('is refused where it breaks off after %i bytes', (length) => {
    expect(() => decodeColumns(fileOf(packed).slice(0, length))).toThrow(ColumnFault);
  });
});

const withColumn = (timeline: PackedTimeline, name: string, column: unknown): PackedTimeline => ({
  ...timeline,
  columns: { ...timeline.columns, [name]: column },
});
