/**
 * A search under way: the index, and the questions put to it, one after the other. Loaded when somebody is about to
 * search.
 *
 * What is found is told in two steps, so that nothing has to be drawn in the frame of a letter but a few lines: the best
 * few first; and when they have been painted, unless something else has been typed by then, everything.
 * Must not know: how words are found, how hits are shown.
 */
import { createSearchClient } from '../search/client';
import { isSearch } from '../search/is-search';
import type { Commands } from './commands';
import { painted } from './painted';
import type { SearchParts } from './search';
import type { AppStore } from './store';

export interface SearchSession {
  /** Answers the query as it stands, and whatever it has become meanwhile. */
  ask(): Promise<void>;
  stop(): void;
}

/** Resolves when the events can be searched; the articles come by and by. Rejects where something cannot be had. */
export async function startSession(store: AppStore, commands: Commands, parts: SearchParts): Promise<SearchSession> {
  const client = await createSearchClient(parts.dataset);
  let isAsking = false;
  let isOutdated = false;
  let isStopped = false;

  const isAsked = (query: string): boolean => !isStopped && store.getState().query === query;
  const nextQuestion = (): string | null => {
    const { query, answer } = store.getState();
    return !isStopped && isSearch(query) && (isOutdated || answer?.query !== query) ? query : null;
  };
  const answer = async (query: string): Promise<void> => {
    const best = await client.best(query);
    if (!isAsked(query)) return;
    commands.setBest(best);
    await painted();
    if (!isAsked(query)) return;
    const all = await client.all(query);
    if (isAsked(query)) commands.setAnswer(all);
  };
  /** One question at a time: whatever is typed meanwhile, only the last of it is asked. */
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    try {
      for (let query = nextQuestion(); query !== null; query = nextQuestion()) {
        isOutdated = false;
        await answer(query);
      }
    } finally {
      isAsking = false;
    }
  };
  const addArticles = async (): Promise<void> => {
    const sources = parts.dataset.timeline.sources.filter((source) => source.rights !== 'link');
    await client.addArticles(sources, parts);
    isOutdated = true;
    await ask();
  };
  commands.setSearch('ready');
  // What the articles say is found as soon as they are there; without them the events are.
  void addArticles().catch(() => undefined);
  return {
    ask,
    stop: () => {
      isStopped = true;
      client.stop();
    },
  };
}
