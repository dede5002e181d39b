import { describe, expect, it } from 'vitest';
import { type PackedTimeline, packEvents } from '../../data/columns/columns';
import { encodeColumns } from '../../data/columns/file';
import { buildIdTable, findId } from '../../data/columns/id-table';
import { generated } from '../../data/generate/generated.fixture';
import { extentsOf, toDataset } from './dataset';
import { toLargeDataset } from './large-dataset';
import { createPile } from './pile';
import { readLarge } from './read-large';
import { memoryOf } from './reading-messages';

const { timeline } = generated(6000, 5);
const { events, ...head } = timeline;
const packed: PackedTimeline = packEvents(head, events, events.length);
const fileOf = (columns: PackedTimeline): ArrayBuffer => {
  const pile = createPile(null);
  for (const part of encodeColumns(columns)) pile.add(part);
  return pile.take();
};
const large = toLargeDataset({
  packed,
  idTable: buildIdTable(packed.ids),
  faults: [],
  extents: extentsOf(packed.columns, head.sources),
});
const small = toDataset(timeline);

describe('a large dataset', () => {
  it('is to all who read it what a small one is', () => {
    expect([...large.events]).toEqual(small.events);
    expect(large.events.map(({ id }) => id)).toEqual(small.events.map(({ id }) => id));
    expect([...large.placed]).toEqual(small.placed);
    for (const key of ['starts', 'ends', 'numbers', 'dated', 'extent', 'home', 'sources', 'topics'] as const) {
      expect(large[key]).toEqual(small[key]);
    }
    for (const { id } of head.sources) expect(large.passages.get(id)).toEqual(small.passages.get(id));
    expect(large.passages.get('no-such-source')).toBeUndefined();
  });

  it('has the title of each event apart', () => {
    const titles = (of: typeof small) => Array.from({ length: events.length + 1 }, (_, at) => of.titleOf(at));
    expect(titles(large)).toEqual(titles(small));
    expect(titles(large).slice(-2)).toEqual([events.at(-1)?.title, undefined]);
  });

  it('finds each event by its id, and none by another', () => {
    for (const [at, { id }] of small.events.entries()) expect(large.indexById.get(id)).toBe(at);
    expect(large.indexById.has('no-such-event')).toBe(false);
    expect(large.events[events.length]).toBeUndefined();
    expect(large.events.at(-1)).toEqual(events.at(-1));
  });

  it('gives the same object again, and for the passages of an opened article for good', () => {
    expect(large.events[7]).toBe(large.events[7]);
    const [passage] = large.passages.get(head.sources[0]?.id ?? '') ?? [];
    for (const event of large.events) expect(event.id).toBeTruthy();
    expect(large.events[passage?.event ?? -1]?.evidence[passage?.evidence ?? -1]).toBe(passage?.mention);
  });
});

describe('the table of ids', () => {
  it('refuses an id that is given twice', () => {
    const [one] = events;
    const twice = packEvents(head, one ? [one, one] : [], 2);
    expect(() => buildIdTable(twice.ids)).toThrow('rows 0 and 1 have the same id');
  });

  it('is of use without any id', () => {
    const none = packEvents(head, [], 0);
    expect(findId(buildIdTable(none.ids), none.ids, 'a')).toBeUndefined();
  });
});

describe('readLarge', () => {
  const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer as ArrayBuffer;

  it('reads JSON and columns to the same', () => {
    const told: number[] = [];
    const fromJson = readLarge('u', bytesOf(timeline), (done) => told.push(done));
    const fromColumns = readLarge('u', fileOf(packed), () => undefined);
    expect(fromJson.packed.columns).toEqual(fromColumns.packed.columns);
    expect([...toLargeDataset(fromJson).events]).toEqual([...toLargeDataset(fromColumns).events]);
    expect(told).toEqual(Array.from({ length: 12 }, (_, at) => at * 500));
  });

  it('leaves out what is faulty and tells the first of many faults', () => {
    const broken = { ...timeline, events: events.map((event, at) => (at < 300 ? { ...event, topic: 'x y' } : event)) };
    const { packed: rest, faults } = readLarge('u', bytesOf(broken), () => undefined);
    expect(rest.columns.starts).toHaveLength(events.length - 300);
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)?.message).toMatch(/^and \d+ more faults$/);
  });

  it('says what is wrong with a column file', () => {
    const cut = fileOf(packed).slice(0, 5000);
    expect(() => readLarge('u', cut, () => undefined)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ kind: 'invalid' }) }),
    );
  });

  it('hands its memory over whole', () => {
    const parts = readLarge('u', fileOf(packed), () => undefined);
    const memory = memoryOf(parts);
    expect(memory).toHaveLength(2);
    const { packed: there } = structuredClone(parts, { transfer: memory });
    expect(parts.packed.columns.starts).toHaveLength(0);
    expect(there.columns.starts).toEqual(packed.columns.starts);
  });
});
