/**
 * Keeps the search and the store in step: its code and its index are loaded once somebody is about to search, and every
 * change of the query is then answered (`search-session.ts`).
 *
 *     query ─► best: drawn under the box at once ─► painted ─► answer: axis, strip, list, counts
 *
 * Must not know: how words are found, how hits are shown.
 */
import type { Dataset } from '../dataset/dataset';
import type { Answer } from '../search/answer';
import type { ArticleLoads } from '../search/client';
import { isSearch } from '../search/is-search';
import type { Commands } from './commands';
import type { Found } from './filter';
import { memoLast } from './memo';
import type { SearchSession } from './search-session';
import type { AppStore, State } from './store';

const toFound = memoLast((dataset: Dataset, events: Uint32Array): Found => {
  const found = new Uint8Array(dataset.events.length);
  for (const event of events) found[event] = 1;
  return found;
});

/** The events that a search has found; null where nothing is searched for or nothing has been answered yet. */
export const foundEvents = (dataset: Dataset, state: Pick<State, 'query' | 'answer'>): Found | null => {
  const answer = currentAnswer(state);
  return answer && toFound(dataset, answer.events);
};

/** What the search last found; null where nothing is searched for any more. */
export const currentAnswer = ({ query, answer }: Pick<State, 'query' | 'answer'>): Answer | null =>
  isSearch(query) ? answer : null;

/** What is offered under the box: the best few, until everything is there. Filters may keep all of the few back. */
export const bestAnswer = ({ query, best, answer }: Pick<State, 'query' | 'best' | 'answer'>): Answer | null =>
  answer?.query === query ? answer : best;

/** Whether an answer is still to come. */
export const isSearchPending = ({ query, answer, search }: Pick<State, 'query' | 'answer' | 'search'>): boolean =>
  isSearch(query) && search !== 'failed' && answer?.query !== query;

export interface SearchParts extends ArticleLoads {
  readonly dataset: Dataset;
  /** Before the events are indexed: what their words still wait for. */
  readonly prepare?: () => Promise<void>;
}

/** Starts; returns the way to stop. */
export function syncSearch(store: AppStore, commands: Commands, parts: SearchParts): () => void {
  let session: Promise<SearchSession> | null = null;
  const start = async () => {
    const [{ startSession }] = await Promise.all([import('./search-session'), parts.prepare?.()]);
    return startSession(store, commands, parts);
  };
  const follow = async (): Promise<void> => {
    const { query, search } = store.getState();
    if (search !== 'wanted' && !isSearch(query)) return;
    if (session === null) commands.setSearch('loading');
    session ??= start();
    try {
      await (await session).ask();
    } catch {
      // Its code could not be loaded; the next letter tries again.
      session = null;
      commands.setSearch('failed');
    }
  };
  if (store.getState().search !== 'idle') commands.setSearch('idle');
  const stop = store.subscribe((state, before) => {
    if (state.query === before.query && (state.search === before.search || state.search !== 'wanted')) return;
    if (!isSearch(state.query) && (state.best ?? state.answer) !== null) commands.setAnswer(null);
    void follow();
  });
  void follow();
  return () => {
    stop();
    void session?.then((started) => started.stop()).catch(() => undefined);
  };
}
