import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Source } from '../../data/schema/timeline';
import { anchorArticle, anchorPassages, loadText } from './article';
import { toDataset } from './dataset';
import { LoadError } from './load-error';
import { drawDataset, drawText, drawTimeline } from './test-timeline';

const TABLE = `
  event   when
  siege   2022-02-24
  talks   2022-03-24
  treaty  2022-04-01
`;
const dataset = drawDataset(TABLE);
const text = drawText(dataset.timeline, 'gazette');
const passages = dataset.passages.get('gazette') ?? [];

/** What became of each passage: its event, how it was found, and the words that stand there now. */
const found = (now: string) =>
  anchorPassages(now, passages).map(({ event, anchored }) => [
    dataset.events[event]?.id,
    anchored.state,
    anchored.start === null ? null : now.slice(anchored.start, anchored.end),
  ]);

describe('the passages of an article', () => {
  it('stand where the dataset says in the text it was made from', () => {
    expect(found(text)).toEqual([
      ['siege', 'verified', 'the siege came to pass'],
      ['talks', 'verified', 'the talks came to pass'],
      ['treaty', 'verified', 'the treaty came to pass'],
    ]);
  });

  it('are found again in a text that has grown before them', () => {
    expect(found(`Corrected edition.\n${text}`)).toEqual([
      ['siege', 'moved', 'the siege came to pass'],
      ['talks', 'moved', 'the talks came to pass'],
      ['treaty', 'moved', 'the treaty came to pass'],
    ]);
  });

  it('come in the order of the text as it is now, those not found last', () => {
    const [siege = '', talks = '', treaty = ''] = text.split(/(?<=\n)/);
    expect(found(treaty + talks).map(([event, state]) => [event, state])).toEqual([
      ['treaty', 'moved'],
      ['talks', 'moved'],
      ['siege', 'not-found'],
    ]);
    expect(found(siege).map(([event, state]) => [event, state])).toEqual([
      ['siege', 'verified'],
      ['talks', 'not-found'],
      ['treaty', 'not-found'],
    ]);
  });
});

describe('an article that is loaded', () => {
  const loadArticle = async (of: typeof dataset, ...asked: Parameters<typeof loadText>) =>
    anchorArticle(of, await loadText(...asked));

  const serve = (answer: () => Response) =>
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => answer()),
    );
  afterEach(() => vi.unstubAllGlobals());

  const bytes = new TextEncoder().encode(text);
  const sha256 = async () => Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
  const source = async (change: Partial<Source> = {}): Promise<Source> => {
    const [drawn] = drawTimeline(TABLE).sources;
    if (drawn === undefined) throw new Error('nothing was drawn');
    return { ...drawn, sha256: await sha256(), ...change };
  };
  const base = 'https://example.org/timelines/drawn/timeline.json';

  it('asks for the file beside the timeline', async () => {
    serve(() => new Response(bytes));
    await loadArticle(dataset, await source({ file: 'articles/a b (é).txt' }), { base });
    expect(vi.mocked(fetch).mock.calls[0]?.[0]).toBe(
      'https://example.org/timelines/drawn/articles/a%20b%20(%C3%A9).txt',
    );
  });

  it('is intact where the file is the one the dataset was made from', async () => {
    serve(() => new Response(bytes));
    const article = await loadArticle(dataset, await source(), { base });
    expect(article).toMatchObject({ text, intact: true });
    expect(article.passages.map(({ anchored }) => anchored.state)).toEqual(['verified', 'verified', 'verified']);
  });

  it('is not intact where one character differs, and looks every passage up all the same', async () => {
    serve(() => new Response(text.replace('siege', 'sieges')));
    const article = await loadArticle(dataset, await source(), { base });
    expect(article.intact).toBe(false);
    expect(article.passages.map(({ anchored }) => anchored.state)).toEqual(['moved', 'moved', 'not-found']);
  });

  it('cannot tell where the browser offers no digest', async () => {
    serve(() => new Response(bytes));
    const known = await source();
    vi.stubGlobal('crypto', {});
    expect((await loadArticle(dataset, known, { base })).intact).toBeNull();
  });

  it('keeps a byte order mark, which every offset counts', async () => {
    serve(() => new Response(`\ufeff${text}`));
    expect((await loadArticle(dataset, await source(), { base })).text).toBe(`\ufeff${text}`);
  });

  it('has no passages where nothing is proved by it', async () => {
    serve(() => new Response(bytes));
    const bare = toDataset({ ...dataset.timeline, events: [] });
    expect((await loadArticle(bare, await source(), { base })).passages).toEqual([]);
  });

  it.each([
    ['a missing file', () => new Response('', { status: 404 }), 'http'],
    ['a file that is not UTF-8', () => new Response(Uint8Array.of(0xe9, 0x20)), 'not-utf8'],
  ])('says what is wrong with %s', async (_, answer, kind) => {
    serve(answer);
    const error: unknown = await loadArticle(dataset, await source(), { base }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ failure: { kind } });
  });
});
