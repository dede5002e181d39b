import { describe, expect, it, vi } from 'vitest';
import type { Source } from '../../data/schema/timeline';
import { type Article, anchorPassages, toArticle } from '../dataset/article';
import { drawDataset, drawText } from '../dataset/test-timeline';
import { defaultView } from '../url/view-state';
import { createCommands } from './commands';
import { currentAnswer, isSearchPending, type SearchParts, syncSearch } from './search';
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
  const parts: SearchParts = { dataset, loadArticle: vi.fn(loadArticle) };
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
