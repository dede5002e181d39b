import { expect, it } from 'vitest';
import { generated } from '../generate/generated.fixture';
import { packEvents, unpackEvent, unpackId } from './columns';
import { sliceEvents } from './slice';

const { events, ...head } = generated(400, 3).timeline;
const packed = packEvents(head, events, events.length);

it.each([
  [0, 400],
  [0, 1],
  [399, 400],
  [120, 120],
  [37, 251],
])('events %i to %i are what they were, in memory of their own', (from, to) => {
  const slice = { ...sliceEvents(packed, from, to), head };
  expect(slice.columns.starts).toHaveLength(to - from);
  const read = Array.from({ length: to - from }, (_, at) => unpackEvent(slice, at));
  expect(read).toEqual(events.slice(from, to));
  expect(read.map((_, at) => unpackId(slice, at))).toEqual(events.slice(from, to).map(({ id }) => id));
  expect(slice.columns.starts.buffer).not.toBe(packed.columns.starts.buffer);
  expect(slice.rows.bytes.buffer.byteLength).toBe(slice.rows.bytes.length);
});

it('all its columns are as many as its events', () => {
  const { columns } = sliceEvents(packed, 10, 30);
  for (const column of Object.values(columns)) {
    if ('from' in column) expect([column.from.length, column.from[20]]).toEqual([21, column.values.length]);
    else expect(column).toHaveLength(20);
  }
});
