import { afterEach, describe, expect, it, vi } from 'vitest';
import { packEvents } from '../../data/columns/columns';
import { generated } from '../../data/generate/generated.fixture';
import type { Source } from '../../data/schema/timeline';
import { toDataset } from '../dataset/dataset';
import { drawDataset } from '../dataset/test-timeline';
import { createSearchClient } from './client';
import type { ToWorker } from './worker';

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

describe('columns', () => {
  const { timeline } = generated(2300, 2);
  const { events, ...head } = timeline;
  const dataset = { ...toDataset(timeline), packed: packEvents(head, events, events.length) };

  /** What a worker was told, in order. */
  function listen(): ToWorker[] {
    const told: ToWorker[] = [];
    class Listener {
      onmessage: (message: { data: unknown }) => void = () => {};
      terminate = vi.fn();
      postMessage = (message: ToWorker) => {
        told.push(message);
        if (message.kind === 'build') setTimeout(() => this.onmessage({ data: { kind: 'ready' } }));
      };
    }
    vi.stubGlobal('Worker', Listener);
    return told;
  }

  it('are handed over in pieces, none of which is all', async () => {
    const told = listen();
    await createSearchClient(dataset);
    const pieces = told.flatMap((message) => (message.kind === 'packed' ? message.events.columns.starts.length : []));
    expect(told.map(({ kind }) => kind)).toEqual(['head', ...pieces.map(() => 'packed'), 'build']);
    expect(pieces).toEqual([500, 500, 500, 500, 300]);
  });

  it('bring their texts as they are, in the order of the articles, a few asked for at a time', async () => {
    const told = listen();
    const client = await createSearchClient(dataset);
    const sources = timeline.sources.slice(0, 20);
    let [asked, most] = [0, 0];
    const loadText = async ({ id }: Source) => {
      asked += 1;
      most = Math.max(most, asked);
      // Those that are asked for later come sooner.
      await new Promise((done) => setTimeout(done, 12 - 2 * asked));
      asked -= 1;
      if (id === sources[3]?.id) throw new Error('not to be had');
      return `the text of ${id}`;
    };
    const loadArticle = vi.fn();
    await client.addArticles(sources, { loadText, loadArticle });
    const texts = told.flatMap((message) => (message.kind === 'text' ? message.text : []));
    expect(texts).toEqual(sources.filter((_, at) => at !== 3).map(({ id }) => `the text of ${id}`));
    expect(told.at(-1)?.kind).toBe('build');
    expect(loadArticle).not.toHaveBeenCalled();
    expect(most).toBe(6);
  });

  it('ask for no more texts once nobody searches any more', async () => {
    listen();
    const client = await createSearchClient(dataset);
    const loadText = vi.fn(async () => {
      client.stop();
      return '';
    });
    await client.addArticles(timeline.sources, { loadText, loadArticle: vi.fn() });
    expect(loadText.mock.calls.length).toBeLessThan(8);
  });
});
