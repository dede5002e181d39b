import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { conforms } from './conforms';
import { eventSchema, type Timeline, threadSchema, timelineSchema } from './timeline';

const FILE = new URL('../timelines/nato-russia-ukraine/timeline.json', import.meta.url);
const { events }: Timeline = JSON.parse(readFileSync(FILE, 'utf8'));

/** Values that are faulty in most places, and sound in some. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', ' ', 'en', 'occurred', '2022-03-24T00:00:00Z', '2022-02-30T00:00:00Z'),
  fc.constantFrom<unknown>(
    0,
    -1,
    0.5,
    1,
    2,
    1e300,
    Number.NaN,
    Infinity,
    true,
    [],
    {},
    [null],
    { en: '' },
    { en: 'a' },
  ),
  fc.constantFrom<unknown>({ en: 'a', FR: 'b' }, ['a'], ['a-b', 'A'], Object.create({ en: 'a' }), new Date(0)),
);

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** A copy with something else at one place, or with a place that was not there. */
function changed(value: unknown, [key, ...rest]: readonly PropertyKey[], put: unknown): unknown {
  if (key === undefined) return put;
  // JSON has no lists with names in them.
  if (Array.isArray(value) && key === 'extra') return value;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, key, changed(Reflect.get(copy, key), rest, put));
  return copy;
}

const broken = fc
  .constantFrom(...events.slice(0, 20))
  .chain((event) =>
    fc.record({
      event: fc.constant(event),
      at: fc.constantFrom(...placesIn(event)),
      put: strange,
      extra: fc.boolean(),
    }),
  )
  .map(({ event, at, put, extra }) => changed(event, extra ? [...at, 'extra'] : at, put));

describe('conforms', () => {
  it('knows every event of a real timeline at sight: otherwise nothing would be gained', () => {
    expect(events.length).toBeGreaterThan(100);
    expect(events.filter((event) => !conforms(eventSchema, event))).toEqual([]);
  });

  it('never takes for good what Zod does not, nor what Zod would change', () => {
    let sound = 0;
    fc.assert(
      fc.property(broken, (value) => {
        if (!conforms(eventSchema, value)) return;
        sound += 1;
        expect(eventSchema.parse(value)).toEqual(value);
      }),
      { numRuns: 5000 },
    );
    expect(sound).toBeGreaterThan(0);
  });

  it('misses little that is good', () => {
    fc.assert(
      fc.property(broken, (value) => {
        if (eventSchema.safeParse(value).success) expect(conforms(eventSchema, value)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves to Zod what it does not know', () => {
    const unknown = [
      [z.url(), 'https://example.org'],
      [z.iso.date(), '2022-03-24'],
      [z.literal(2), 2],
      [z.object({ a: z.string() }), { a: 'a', more: 1 }],
      [z.pipe(z.string(), z.transform(Number)), '1'],
      [z._default(z.string(), 'a'), undefined],
      [z.union([z.string(), z.number()]), 1],
    ] as const;
    for (const [schema, value] of unknown) expect(conforms(schema as z.ZodMiniType, value)).toBe(false);
  });

  it('holds lengths, limits and numbers of a kind', () => {
    expect(conforms(threadSchema, { id: 'a', title: { en: 'A' }, events: ['b', 'c'] })).toBe(true);
    expect(conforms(threadSchema, { id: 'a', title: { en: 'A' }, events: ['b'] })).toBe(false);
    expect(conforms(timelineSchema.shape.version, 1)).toBe(true);
    for (const wrong of [0, 1.5, 2 ** 53, '1']) expect(conforms(timelineSchema.shape.version, wrong)).toBe(false);
  });
});
