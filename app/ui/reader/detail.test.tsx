// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Dataset, toDataset } from '../../dataset/dataset';
import { drawText, drawTimeline } from '../../dataset/test-timeline';
import { renderInApp } from '../../dev/render-in-app';
import { compareWords } from '../../i18n/compare/words';
import type { ViewState } from '../../url/view-state';
import { loadOnce } from '../shared/use-words';
import { Announcer } from './Announcer';
import { Detail } from './Detail';

const timeline = drawTimeline(`
  event   when        topic  status    basis     actors  places  in
  siege   2022-02-24  war    alleged   relative  us      town    gazette
  talks   2022-03-24  peace  planned   explicit  us      -       gazette,journal-fr
  treaty  2022-04-01  peace  occurred  inferred  -       -       gazette
`);
const sha256 = (text: string) => createHash('sha256').update(text).digest();
const dataset = toDataset({
  ...timeline,
  sources: timeline.sources.map((source) => ({
    ...source,
    sha256: sha256(drawText(timeline, source.id)).toString('hex'),
  })),
  events: timeline.events.map((event) =>
    event.id === 'siege'
      ? {
          ...event,
          attribution: { en: 'a minister', fr: 'un ministre' },
          evidence: event.evidence.map((mention) => ({
            ...mention,
            status: 'occurred' as const,
            time: { start: mention.start + 4, end: mention.start + 9, exact: 'siege', value: '2022-02-24' },
          })),
        }
      : event,
  ),
});

/** Serves each article as that text, or as the dataset has it. */
const serve = (texts: Readonly<Record<string, string>> = {}) =>
  vi.stubGlobal('fetch', async (url: string) => {
    const id = /articles\/(?<id>[\w-]+)\.txt$/.exec(url)?.groups?.id ?? '';
    const text = texts[id] ?? drawText(dataset.timeline, id);
    return text === '404' ? new Response('', { status: 404 }) : new Response(text);
  });

// Loaded before, so that no test waits for it on a busy machine.
beforeAll(async () => {
  await import('./Opened');
  await import('../cards/SameThing');
  await Promise.all([loadOnce(compareWords, 'en'), loadOnce(compareWords, 'fr')]);
});
beforeEach(() => {
  serve();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  // jsdom's own takes none of Node's buffers.
  const digest = async (_: string, bytes: ArrayBuffer) => sha256(new TextDecoder().decode(bytes));
  vi.stubGlobal('crypto', { subtle: { digest } });
  vi.stubGlobal('CSS', { escape: (words: string) => words.replace(/[^\w-]/g, '\\$&') });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (
  view: Partial<ViewState>,
  { language = 'en', of = dataset }: { language?: 'en' | 'fr'; of?: Dataset } = {},
) => renderInApp(<Detail />, { dataset: of, language, view });

/** The article, as soon as its text is there. */
const article = async () => {
  await screen.findAllByText(/It is told here/);
  return screen.getByRole('article', { name: /^Article$/ });
};

describe('beside the axis', () => {
  it('how to begin, where nothing is chosen', () => {
    open({});
    expect(screen.getByRole('heading', { name: 'Choose an event' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /The journal-fr/ })).toBeTruthy();
  });

  it('how to begin, where a link names an event that there is not', () => {
    open({ selection: { event: 'no-such-event' } });
    expect(screen.getByRole('heading', { name: 'Choose an event' })).toBeTruthy();
  });

  it('the chosen event with its facts, and the article that proves it', async () => {
    open({ selection: { event: 'siege' } });
    expect(await screen.findByRole('heading', { name: 'siege' })).toBeTruthy();
    const facts = [...document.querySelectorAll('dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(facts).toEqual([
      ['How the date is known', 'Worked out from the text and the day of the article: “siege”.'],
      ['According to', 'a minister'],
      ['Topic', 'war'],
      ['Actors', 'us'],
      ['Places', 'town'],
    ]);
    const marks = (await article()).querySelectorAll('mark.is-selected');
    expect([...marks].map((mark) => mark.textContent).join('')).toBe('the siege came to pass');
  });

  it('the reason for a date that no text gives', async () => {
    open({ selection: { event: 'treaty' } });
    expect(await screen.findByText(/as everybody knows/)).toBeTruthy();
  });

  it('what an article had otherwise than the event as told now', async () => {
    open({ selection: { event: 'siege' } });
    await screen.findByRole('region', { name: 'Evidence' });
    expect(document.querySelector('.evidence-differs')?.textContent).toBe('In this article: occurred');
  });

  it.each<[string, Record<string, string>, string]>([
    ['verified', {}, 'verified'],
    ['moved', { gazette: `Corrected.\n${drawText(timeline, 'gazette')}` }, 'moved'],
    ['not found', { gazette: 'Withdrawn.' }, 'not found'],
    ['not checked', { gazette: '404' }, 'not checked: the article could not be loaded'],
  ])('whether its words were found: %s', async (_, texts, words) => {
    serve(texts);
    open({ selection: { event: 'siege' } });
    const evidence = await screen.findByRole('region', { name: 'Evidence' });
    await within(evidence).findByText(words);
    // The quotation is there all the same.
    expect(within(evidence).getByRole('button').textContent).toBe('the siege came to pass');
  });

  it('says of an article that is not as it was, and offers to try again one that is not there', async () => {
    serve({ gazette: 'Withdrawn.' });
    open({ article: 'gazette' });
    expect(await screen.findByText(/not the one the dataset was made from/)).toBeTruthy();
    cleanup();
    serve({ gazette: '404' });
    open({ article: 'gazette' });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    serve();
    fireEvent.click(retry);
    expect(await article()).toBeTruthy();
  });

  it('asks for no text that is withheld', async () => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    const sources = dataset.timeline.sources.map((source) => ({ ...source, rights: 'link' as const }));
    open({ article: 'gazette' }, { of: toDataset({ ...dataset.timeline, sources }) });
    expect(await screen.findByText(/not published here/)).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });

  it('steps through the pieces of evidence, from article to article', async () => {
    const { store } = open({ selection: { event: 'talks' } });
    await article();
    expect(screen.getByText('Passage 1 of 2')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Previous passage' }).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Next passage' }));
    expect(store.getState().selection).toEqual({ event: 'talks', evidence: 2 });
    expect(screen.getByRole('heading', { name: 'The journal-fr' })).toBeTruthy();
    expect((await article()).querySelector('.article-text')?.getAttribute('lang')).toBe('fr');
  });

  it('takes a link to evidence that there is not for one to the first', () => {
    open({ selection: { event: 'talks', evidence: 9 } });
    expect(screen.getByText('Passage 1 of 2')).toBeTruthy();
  });

  it('lists the events of a cluster to choose from', () => {
    const { store } = open({});
    act(() => store.setState({ expanded: ['siege', 'talks'] }));
    expect(screen.getByRole('heading', { name: '2 events' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /talks/ }));
    expect(store.getState()).toMatchObject({ selection: { event: 'talks' }, expanded: null });
  });
});

describe('the article', () => {
  it('has the date of each passage beside it, which leads to its event', async () => {
    const { store } = open({ article: 'gazette' });
    await article();
    const date = screen.getByRole('button', { name: 'talks, 24 Mar 2022' });
    fireEvent.click(date);
    expect(store.getState().selection).toEqual({ event: 'talks', evidence: 1 });
  });

  it('shows what is pointed at in another pane', async () => {
    const { store } = open({ article: 'gazette' });
    await article();
    act(() => store.setState({ hover: { event: 'talks' } }));
    const hovered = [...document.querySelectorAll('mark.is-hovered')].map((mark) => mark.textContent);
    expect(hovered).toEqual(['the talks came to pass']);
  });

  it('of two passages over one another chooses the inner, then the outer, then the inner again', async () => {
    const [siege, ...rest] = timeline.events;
    const [mention] = siege?.evidence ?? [];
    if (siege === undefined || mention === undefined) throw new Error('nothing was drawn');
    const inner = { ...mention, start: mention.start + 4, end: mention.start + 9, exact: 'siege' };
    const nested = toDataset({ ...timeline, events: [siege, { ...siege, id: 'inner', evidence: [inner] }, ...rest] });
    serve({ gazette: drawText(timeline, 'gazette') });
    const { store } = open({ article: 'gazette' }, { of: nested });
    await article();
    const choose = async () => {
      fireEvent.click(
        (await screen.findAllByText('siege')).find((mark) => mark.closest('mark') !== null) ?? document.body,
      );
      return store.getState().selection?.event;
    };
    expect([await choose(), await choose(), await choose()]).toEqual(['inner', 'siege', 'inner']);
  });
});

describe('in French', () => {
  it.each(['siege', 'talks', 'treaty'])('the card of the %s keeps to French spacing', async (event) => {
    serve();
    open({ selection: { event } }, { language: 'fr' });
    await screen.findAllByText(/It is told here/);
    const own = document.body.cloneNode(true);
    // Quotations keep the spacing of their own language.
    if (own instanceof HTMLElement) for (const part of own.querySelectorAll('[lang="en"]')) part.remove();
    expect(own.textContent).not.toMatch(/[^\u00a0\u202f\s][:;?!](?!\/\/)|\u0020[:;?!»]/);
    expect(own.textContent).toContain('\u00a0:');
  });
});

describe('what a screen reader is told', () => {
  it.each<[string, Partial<ViewState>, string]>([
    ['the event and its place', { selection: { event: 'talks' } }, '24 March 2022, planned, 2 of 3. talks'],
    [
      'its place among those shown',
      {
        selection: { event: 'talks' },
        filters: { topic: ['peace'], actor: [], place: [], status: [], basis: [], source: [], language: [] },
      },
      '24 March 2022, planned, 1 of 2. talks',
    ],
    [
      'no place where it is filtered out',
      {
        selection: { event: 'talks' },
        filters: { topic: ['war'], actor: [], place: [], status: [], basis: [], source: [], language: [] },
      },
      '24 March 2022, planned. talks',
    ],
    ['nothing where nothing is chosen', {}, ''],
  ])('%s', (_, view, words) => {
    const { container } = renderInApp(<Announcer />, { dataset, view });
    expect(container.textContent).toBe(words);
  });
});
