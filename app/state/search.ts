/**
 * Keeps the search and the store in step: the code and the index are loaded when first searched for, every change of
 * the query is answered, and answered again when the articles have come.
 *
 * Must not know: how words are found, how hits are shown.
 */
import type { Source } from '../../data/schema/timeline';
import type { Article } from '../dataset/article';
import type { Dataset, EventIndex } from '../dataset/dataset';
import type { Answer } from '../search/answer';
import type { SearchClient } from '../search/client';
import { isSearch } from '../search/is-search';
import type { Commands } from './commands';
import { memoLast } from './memo';
import type { AppStore, State } from './store';

const toSet = memoLast((events: readonly EventIndex[]): ReadonlySet<EventIndex> => new Set(events));

/** The events that a search has found; null where nothing is searched for or nothing has been answered yet. */
export const foundEvents = ({ query, answer }: Pick<State, 'query' | 'answer'>): ReadonlySet<EventIndex> | null =>
  isSearch(query) && answer !== null ? toSet(answer.events) : null;

/** What the search last found; null where nothing is searched for any more. */
export const currentAnswer = ({ query, answer }: Pick<State, 'query' | 'answer'>): Answer | null =>
  isSearch(query) ? answer : null;

/** Whether an answer is still to come. */
export const isSearchPending = ({ query, answer, search }: Pick<State, 'query' | 'answer' | 'search'>): boolean =>
  isSearch(query) && search !== 'failed' && answer?.query !== query;

export interface SearchParts {
  readonly dataset: Dataset;
  /** The text of an article; rejects where it cannot be had, and the search then does without. */
  readonly loadArticle: (source: Source) => Promise<Article>;
  /** Before the events are indexed: what their words still wait for. */
  readonly prepare?: () => Promise<void>;
}

/** Starts; returns the way to stop. */
export function syncSearch(store: AppStore, commands: Commands, parts: SearchParts): () => void {
  let client: Promise<SearchClient> | null = null;
  let isAsking = false;
  let isOutdated = false;
  let isStopped = false;

  const start = async (): Promise<SearchClient> => {
    commands.setSearch('loading');
    const [{ createSearchClient }] = await Promise.all([import('../search/client'), parts.prepare?.()]);
    const started = await createSearchClient(parts.dataset);
    void addArticles(started);
    return started;
  };
  const addArticles = async (to: SearchClient): Promise<void> => {
    const sources = parts.dataset.timeline.sources.filter((source) => source.rights !== 'link');
    const articles = await Promise.allSettled(sources.map(parts.loadArticle));
    for (const article of articles) if (article.status === 'fulfilled') to.addArticle(article.value);
    isOutdated = true;
    void ask();
  };
  const nextQuestion = (): string | null => {
    const { query, answer } = store.getState();
    return !isStopped && isSearch(query) && (isOutdated || answer?.query !== query) ? query : null;
  };
  /** One question at a time: whatever is typed meanwhile, only the last of it is asked. */
  const ask = async (): Promise<void> => {
    if (isAsking || nextQuestion() === null) return;
    isAsking = true;
    try {
      client ??= start();
      const ready = await client;
      for (let query = nextQuestion(); query !== null; query = nextQuestion()) {
        isOutdated = false;
        commands.setAnswer(await ready.ask(query));
      }
    } catch {
      // Its code could not be loaded; the next letter tries again.
      client = null;
      commands.setSearch('failed');
    }
    isAsking = false;
  };
  const stop = store.subscribe((state, before) => {
    if (state.query === before.query) return;
    if (isSearch(state.query)) void ask();
    else if (state.answer !== null) commands.setAnswer(null);
  });
  void ask();
  return () => {
    isStopped = true;
    stop();
    void client?.then((started) => started.stop()).catch(() => undefined);
  };
}
