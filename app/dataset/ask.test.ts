// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answered, ask } from './ask';

const OURS = new URL('/timeline.json', location.href).href;
const THEIRS = 'https://elsewhere.test/timeline.json';
const SHORT = 10_000;
const LONG = 900_000;
const VERY_LONG = 5_000_000;

/** What the threads that were started have been told. */
let told: unknown[] = [];
let started = 0;
let asked = 0;

class FakeWorker {
  onmessage: ((event: MessageEvent) => void) | null = null;
  constructor() {
    started += 1;
  }
  postMessage({ port }: { readonly port: MessagePort }) {
    port.onmessage = ({ data }) => told.push(data);
    setTimeout(() => this.onmessage?.(new MessageEvent('message')));
  }
  terminate() {}
}

function serve(bytes: number, headers: Record<string, string>): void {
  const left = Array.from({ length: Math.ceil(bytes / 50_000) }, (_, at) => Math.min(50_000, bytes - at * 50_000));
  const body = () =>
    new ReadableStream<Uint8Array>({
      pull: (stream) => {
        const size = left.shift();
        if (size === undefined) stream.close();
        else stream.enqueue(new Uint8Array(size));
      },
    });
  vi.stubGlobal('fetch', async () => {
    asked += 1;
    return new Response(body(), { headers });
  });
}

/** What becomes of an answer of that length, which says so or not. */
async function answerTo(url: string, bytes: number, headers: Record<string, string>) {
  serve(bytes, headers);
  const answer = await answered(ask(url));
  if ('short' in answer) return `short, ${answer.short.byteLength} bytes`;
  if ('there' in answer) return 'for the thread to ask for';
  let size = 0;
  for await (const part of answer.download.parts) size += part.length;
  return `handed over, ${size} bytes`;
}

const says = (bytes: number) => ({ 'content-length': String(bytes) });
const packed = (bytes: number) => ({ ...says(bytes), 'content-encoding': 'gzip' });

beforeEach(() => {
  [told, started, asked] = [[], 0, 0];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['says so', says(SHORT)],
  ['is packed', packed(SHORT / 8)],
  ['says nothing', {}],
])('what is short and %s is read here, without a thread', async (_, headers) => {
  expect(await answerTo(OURS, SHORT, headers)).toBe(`short, ${SHORT} bytes`);
  expect(await answerTo(THEIRS, SHORT, headers)).toBe(`short, ${SHORT} bytes`);
  expect(started).toBe(0);
});

it.each([
  ['says so', says(LONG)],
  ['is packed', packed(LONG / 8)],
  ['says nothing', {}],
])('what is long and %s is handed over as it comes, asked for once', async (_, headers) => {
  expect(await answerTo(OURS, LONG, headers)).toBe(`handed over, ${LONG} bytes`);
  expect(asked).toBe(1);
});

it.each([
  ['says so', says(VERY_LONG)],
  ['is long when packed', packed(LONG)],
])('what is very long and %s is the thread’s to ask for, where it is of this site', async (_, headers) => {
  expect(await answerTo(OURS, VERY_LONG, headers)).toBe('for the thread to ask for');
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'load', url: OURS }]));
  expect(await answerTo(THEIRS, VERY_LONG, headers)).toBe(`handed over, ${VERY_LONG} bytes`);
});

it('where threads are refused the very long is handed over too', async () => {
  vi.stubGlobal('Worker', () => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(await answerTo(OURS, VERY_LONG, says(VERY_LONG))).toBe(`handed over, ${VERY_LONG} bytes`);
});
