import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LoadError } from './load-error';
import { answerOf, upTo, wholeOf } from './parts';

const URL_OF_FILE = 'https://site.test/timeline.columns';

const parts = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 12 });
/** A stream that writes into the reader's memory, and one that hands out its own. */
const kinds = fc.constantFrom('bytes' as const, undefined);

function answer(given: readonly Uint8Array<ArrayBuffer>[], type: 'bytes' | undefined, length: number | null): Response {
  const left = [...given];
  const pull = (stream: ReadableByteStreamController | ReadableStreamDefaultController) => {
    const part = left.shift();
    if (part !== undefined) return stream.enqueue(part);
    stream.close();
    if ('byobRequest' in stream) stream.byobRequest?.respond(0);
  };
  const body = type === 'bytes' ? new ReadableStream({ type, pull }) : new ReadableStream({ pull });
  return new Response(body, { headers: length === null ? {} : { 'content-length': String(length) } });
}

test('an answer is put together as it was sent, by either kind of stream, whatever it says of its length', async () => {
  await fc.assert(
    fc.asyncProperty(parts, kinds, fc.constantFrom(0, -3, 7, null), async (given, type, wrongBy) => {
      const whole = given.flatMap((part) => [...part]);
      const length = wrongBy === null ? null : Math.max(0, whole.length + wrongBy);
      const told: number[] = [];
      // Handed over, a part is no longer the sender's.
      const sent = given.map((part) => part.slice());
      const bytes = await wholeOf(answer(sent, type, length), URL_OF_FILE, (done) => told.push(done));
      expect([...new Uint8Array(bytes)]).toEqual(whole);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1) ?? 0).toBe(whole.length);
    }),
  );
});

test.each(['bytes', undefined] as const)('what breaks off is the network’s fault (%s)', async (type) => {
  const pull = (stream: { error: (reason: unknown) => void }) => stream.error(new TypeError('network error'));
  const body = type === 'bytes' ? new ReadableStream({ type, pull }) : new ReadableStream({ pull });
  await expect(wholeOf(new Response(body), URL_OF_FILE, () => undefined)).rejects.toThrow(LoadError);
});

test('an answer without a body is empty', async () => {
  expect((await wholeOf(new Response(null), URL_OF_FILE, () => undefined)).byteLength).toBe(0);
});

test('what is short comes as a whole, and of what is longer no byte is lost, whatever the answer says of itself', async () => {
  await fc.assert(
    fc.asyncProperty(parts, kinds, fc.boolean(), fc.nat({ max: 200 }), async (given, type, tells, most) => {
      const whole = given.flatMap((part) => [...part]);
      const sent = given.map((part) => part.slice());
      const came = await upTo(most, answerOf(answer(sent, type, tells ? whole.length : null), URL_OF_FILE));
      expect(came instanceof ArrayBuffer).toBe(whole.length <= most);
      const bytes: number[] = [];
      if (came instanceof ArrayBuffer) bytes.push(...new Uint8Array(came));
      else for await (const part of came.parts) bytes.push(...part);
      expect(bytes).toEqual(whole);
    }),
  );
});
