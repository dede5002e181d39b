import { afterEach, expect, it, vi } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { createSearchClient } from './client';

const many = (count: number) =>
  drawDataset(['event', ...Array.from({ length: count }, (_, at) => `number-${at}`)].join('\n'));

afterEach(() => vi.unstubAllGlobals());

it('searches on the same thread, in slices, where there is little', async () => {
  const worker = vi.fn();
  vi.stubGlobal('Worker', worker);
  const dataset = many(250);
  const client = await createSearchClient(dataset);
  const { events } = await client.all('number 249');
  expect(Array.from(events, (event) => dataset.events[event]?.id)).toEqual(['number-249']);
  expect(worker).not.toHaveBeenCalled();
});

it.each<[string, unknown]>([
  ['are refused at once', undefined],
  [
    'fail when they start',
    class {
      onerror: (fault: Event) => void = () => {};
      terminate = () => {};
      postMessage = () => setTimeout(() => this.onerror(new Event('error')));
    },
  ],
])('searches on the same thread where workers %s', async (_, worker) => {
  vi.stubGlobal('Worker', worker);
  const client = await createSearchClient(many(2001));
  expect((await client.all('number 2000')).events).toHaveLength(1);
});

it('gives each question to the worker its own answer', async () => {
  class EchoWorker {
    onmessage: (message: { data: unknown }) => void = () => {};
    terminate = vi.fn();
    postMessage = (message: { kind: string; id: number; query: string }) => {
      const { kind, id, query } = message;
      if (kind === 'events') return;
      const data = kind === 'build' ? { kind: 'ready' } : { kind: 'answer', id, answer: { query } };
      // The first question is answered last.
      setTimeout(() => this.onmessage({ data }), id === 1 ? 20 : 0);
    };
  }
  vi.stubGlobal('Worker', EchoWorker);
  const client = await createSearchClient(many(2001));
  const answers = await Promise.all([client.all('one'), client.all('two')]);
  expect(answers.map(({ query }) => query)).toEqual(['one', 'two']);
});
