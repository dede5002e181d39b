import { describe, expect, it, vi } from 'vitest';
import type { Source } from '../../data/schema/timeline';
import { type Article, anchorPassages, toArticle } from '../dataset/article';
import { drawDataset, drawText } from '../dataset/test-timeline';
import { defaultView } from '../url/view-state';
import { createCommands } from './commands';
import { bestAnswer, currentAnswer, isSearchPending, type SearchParts, syncSearch } from './search';
import { shownEvents } from './selectors';
import { createAppStore } from './store';

/** The search's code is loaded when it is first used: on a busy machine that takes its time. */
const PATIENT = { timeout: 30_000 };

const dataset = drawDataset('event when in\nsiege 2022 gazette\ntalks 2023 journal-fr\nlull 2024 gazette');

const article = (source: Source): Article => {
  const text = `${drawText(dataset.timeline, source.id)}\nSnow fell.`;
  return toArticle({ source, text, intact: true }, anchorPassages(text, dataset.passages.get(source.id) ?? []));
};

function start({ query = '', loadArticle = async (source: Source) => article(source) } = {}) {
  const store = createAppStore({ ...defaultView, query });
  const commands = createCommands(store, dataset);
  const parts: SearchParts = {
    dataset,
    loadArticle: vi.fn(loadArticle),
    loadText: async (source) => (await loadArticle(source)).text,
  };
  const stop = syncSearch(store, commands, parts);
  const shown = () => shownEvents(dataset, store.getState()).map((index) => dataset.events[index]?.id);
  const answered = () => vi.waitFor(() => expect(isSearchPending(store.getState())).toBe(false), PATIENT);
  return { store, commands, parts, stop, shown, answered };
}

describe('the search', () => {
  it('loads nothing before it is used', () => {
    const { store, parts, shown } = start();
    expect(parts.loadArticle).not.toHaveBeenCalled();
    expect(store.getState()).toMatchObject({ search: 'idle', answer: null });
    expect(shown()).toEqual(['siege', 'talks', 'lull']);
  });

  it('is made ready when somebody is about to use it', async () => {
    const { commands, store, parts } = start();
    commands.setSearch('wanted');
    expect(store.getState().search).toBe('loading');
    await vi.waitFor(() => expect(store.getState().search).toBe('ready'), PATIENT);
    expect(parts.loadArticle).toHaveBeenCalledTimes(2);
    expect(store.getState()).toMatchObject({ best: null, answer: null });
  });

  it('tells the best before it narrows what is shown', async () => {
    const { commands, answered, shown, store } = start();
    const told: unknown[] = [];
    store.subscribe(({ best, answer }, before) => {
      if (best !== before.best || answer !== before.answer) told.push([best?.query, answer?.query, shown().length]);
    });
    commands.setQuery('talks');
    await answered();
    expect(told.slice(0, 2)).toEqual([
      ['talks', undefined, 3],
      ['talks', 'talks', 1],
    ]);
  });

  it('narrows nothing by what is no longer asked', async () => {
    const { commands, answered, store } = start();
    const narrowedBy: unknown[] = [];
    store.subscribe(({ best, answer, query }, before) => {
      if (answer !== before.answer) narrowedBy.push(answer?.query);
      // Typed on before the best of it are on the screen.
      if (best !== before.best && query === 'ta') commands.setQuery('talks');
    });
    commands.setQuery('ta');
    await answered();
    expect(new Set(narrowedBy)).toEqual(new Set(['talks']));
  });

  it('offers the best of what is asked, and of everything once it is there', async () => {
    const { commands, answered, store } = start({ query: 'talks' });
    await answered();
    const offered: unknown[] = [];
    store.subscribe((state, before) => {
      if (state.best !== before.best || state.answer !== before.answer) offered.push(bestAnswer(state) === state.best);
    });
    commands.setQuery('siege');
    await answered();
    expect(offered.slice(0, 2)).toEqual([true, false]);
  });

  it('narrows what is shown to what it found', async () => {
    const { commands, answered, shown, store } = start();
    commands.setQuery('talks');
    expect(store.getState().search).toBe('loading');
    expect(shown()).toEqual(['siege', 'talks', 'lull']);
    await answered();
    expect(shown()).toEqual(['talks']);
    expect(currentAnswer(store.getState())?.words.starts).toEqual(['talks']);
  });

  it('answers what a link asks', async () => {
    const { answered, shown } = start({ query: 'lull' });
    await answered();
    expect(shown()).toEqual(['lull']);
  });

  it('shows what it had found until it has found more', async () => {
    const { commands, answered, shown } = start({ query: 'talks' });
    await answered();
    commands.setQuery('siege');
    expect(shown()).toEqual(['talks']);
    await answered();
    expect(shown()).toEqual(['siege']);
  });

  it('asks the last of what was typed in haste', async () => {
    const { store, commands, answered } = start();
    for (const query of ['s', 'si', 'sie', 'sieg', 'siege']) commands.setQuery(query);
    await answered();
    expect(store.getState().answer?.query).toBe('siege');
  });

  it('shows everything again without a query, and forgets what it found', async () => {
    const { store, commands, answered, shown } = start({ query: 'talks' });
    await answered();
    commands.clearFilters();
    expect(shown()).toEqual(['siege', 'talks', 'lull']);
    expect(store.getState().answer).toBeNull();
    expect(currentAnswer(store.getState())).toBeNull();
  });

  it('takes signs alone for no query', () => {
    const { shown, parts, store } = start({ query: '«\u00a0»' });
    expect(shown()).toHaveLength(3);
    expect(isSearchPending(store.getState())).toBe(false);
    expect(parts.loadArticle).not.toHaveBeenCalled();
  });

  it('answers again when the articles have come, each of them once', async () => {
    const { store, commands, answered, parts } = start({ query: 'snow' });
    await vi.waitFor(() => expect(store.getState().answer?.articles).toHaveLength(2), PATIENT);
    commands.setQuery('snow fell');
    await answered();
    expect(parts.loadArticle).toHaveBeenCalledTimes(2);
  });

  it('does without articles that cannot be had', async () => {
    const fail = (source: Source) =>
      source.id === 'gazette' ? Promise.reject(new Error('offline')) : Promise.resolve(article(source));
    const { store } = start({ query: 'snow', loadArticle: fail });
    await vi.waitFor(() => {
      expect(store.getState().answer?.articles.map(({ source }) => source)).toEqual(['journal-fr']);
    }, PATIENT);
  });

  it('stops', async () => {
    const { store, commands, answered, stop } = start({ query: 'talks' });
    await answered();
    stop();
    commands.setQuery('siege');
    await Promise.resolve();
    expect(store.getState().answer?.query).toBe('talks');
  });
});
