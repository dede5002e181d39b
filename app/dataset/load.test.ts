import { afterEach, describe, expect, it, vi } from 'vitest';
import { FORMAT } from '../../data/schema/timeline';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import { loadTimeline } from './load';
import { LoadError, type LoadFailure } from './load-error';
import { drawTimeline } from './test-timeline';

const URL_OF_IT = 'https://example.org/timelines/nato-russia-ukraine/timeline.json';

/** Answers every request so. */
const serve = (answer: () => Response | Promise<Response>) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );
afterEach(() => vi.unstubAllGlobals());

const failureOf = async (loading: Promise<unknown>): Promise<LoadFailure> => {
  const error = await loading.then(
    () => 'loaded',
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadError)) throw new Error(`no LoadError, but ${String(error)}`);
  return error.failure;
};

describe('loadTimeline', () => {
  it('loads a sound file without a fault', async () => {
    serve(() => Response.json(real));
    const dataset = await loadTimeline(URL_OF_IT);
    expect(dataset.faults).toEqual([]);
    expect(dataset.events).toHaveLength(real.events.length);
  });

  it('asks for that address, once', async () => {
    serve(() => Response.json(drawTimeline('when\n2022')));
    const { signal } = new AbortController();
    await loadTimeline(URL_OF_IT, signal);
    expect(vi.mocked(fetch).mock.calls).toEqual([[URL_OF_IT, { signal }]]);
  });

  it('does not mind a byte order mark', async () => {
    serve(() => new Response(`\ufeff${JSON.stringify(drawTimeline('when\n2022'))}`));
    expect((await loadTimeline(URL_OF_IT)).events).toHaveLength(1);
  });

  it.each([404, 403, 500, 503])('says that the server answered %i', async (status) => {
    serve(() => new Response('<h1>no</h1>', { status }));
    expect(await failureOf(loadTimeline(URL_OF_IT))).toEqual({ kind: 'http', url: URL_OF_IT, status });
  });

  it('says that there was no answer', async () => {
    serve(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(loadTimeline(URL_OF_IT))).toEqual({ kind: 'network', url: URL_OF_IT });
  });

  it('says the same of an answer that breaks off', async () => {
    serve(() => {
      const half = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
      return new Response(half);
    });
    expect(await failureOf(loadTimeline(URL_OF_IT))).toEqual({ kind: 'network', url: URL_OF_IT });
  });

  it('passes on that it was told to stop', async () => {
    serve(() => Promise.reject(new DOMException('stopped', 'AbortError')));
    await expect(loadTimeline(URL_OF_IT)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([
    ['a word that is none', '{\n  "format": 1,\n  "id": oops\n}', 3],
    ['a comma too many', '{\n  "format": 1,\n}', 3],
    ['a comma too few', '{\n  "format": 1\n  "id": "a"\n}', 3],
    ['an end too early', '{\n  "format": 1,\n', 3],
    ['a page of HTML', '<!doctype html>\n<title>Not found</title>', 1],
    ['a text that speaks of line 7', '{\n"title": "see line 7" oops }', 2],
  ])('names the line of %s', async (_, text, line) => {
    serve(() => new Response(text));
    const failure = await failureOf(loadTimeline(URL_OF_IT));
    expect(failure).toMatchObject({ kind: 'not-json', url: URL_OF_IT, line });
    expect(failure).toHaveProperty('message', expect.stringMatching(/./));
  });

  it('says that a file is not UTF-8', async () => {
    serve(() => new Response(Uint8Array.of(0x22, 0xe9, 0x22)));
    expect(await failureOf(loadTimeline(URL_OF_IT))).toEqual({ kind: 'not-utf8', url: URL_OF_IT });
  });

  it('says how far ahead a timeline of the future is', async () => {
    serve(() => Response.json({ format: 99 }));
    expect(await failureOf(loadTimeline(URL_OF_IT))).toEqual({
      kind: 'too-new',
      url: URL_OF_IT,
      format: 99,
      known: FORMAT,
    });
  });

  it.each([
    ['a list', []],
    ['an object of another kind', { title: 'Something else' }],
    ['nothing', null],
  ])('refuses %s with a reason', async (_, json) => {
    serve(() => Response.json(json));
    const failure = await failureOf(loadTimeline(URL_OF_IT));
    expect(failure.kind).toBe('invalid');
    expect(failure).toHaveProperty('faults[0].message', expect.stringMatching(/./));
  });

  it('leaves out what is faulty, says where it stands, and keeps the rest', async () => {
    const timeline = drawTimeline(`
      event   when
      sound   2022-03-24
      broken  2022-03-25
    `);
    const events = timeline.events.map((event) => (event.id === 'broken' ? { ...event, weight: 'heavy' } : event));
    serve(() => Response.json({ ...timeline, events }));
    const dataset = await loadTimeline(URL_OF_IT);
    expect(dataset.events.map((event) => event.id)).toEqual(['sound']);
    expect(dataset.indexById.has('broken')).toBe(false);
    expect(dataset.faults).toMatchObject([{ path: 'events[1].weight', severity: 'error' }]);
  });
});
