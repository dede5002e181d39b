/**
 * The dataset and its articles as queries: loaded once, kept for good, loaded again only when a person asks.
 *
 * A timeline is an immutable file, so nothing goes stale, and comparing it deeply with itself (structural sharing)
 * would only cost time.
 */
import { QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Source } from '../../data/schema/timeline';
import type { Dataset } from './dataset';
import { takeFirst } from './first-load';
import { loadTimeline } from './load';
import { LoadError } from './load-error';

const MAX_RETRIES = 2;

/** A lost connection is worth another try; a missing or broken file stays missing or broken. */
const isPassing = (error: Error): boolean =>
  error instanceof LoadError &&
  (error.failure.kind === 'network' || (error.failure.kind === 'http' && error.failure.status >= 500));

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
        refetchOnReconnect: false,
        refetchOnWindowFocus: false,
        // The browser's own word on being online is not to be trusted on a machine that serves to itself.
        networkMode: 'always',
        retry: (failures, error) => failures < MAX_RETRIES && isPassing(error),
        retryDelay: (attempt) => 300 * 2 ** attempt,
      },
    },
  });

/** @param url of `timeline.json`, absolute. */
export const timelineQuery = (url: string) =>
  queryOptions({
    queryKey: ['timeline', url],
    queryFn: ({ signal }) => takeFirst(url) ?? loadTimeline(url, signal),
    // It is asked for before the app stands: what failed then is told, and tried again when a person says so.
    retryOnMount: false,
  });

/** The article's text alone. */
export const textQuery = (url: string, source: Source) =>
  queryOptions({
    queryKey: ['text', url, source.id],
    // What finds passages is loaded with the first text to find them in.
    queryFn: async ({ signal }) => (await import('./article')).loadText(source, { base: url, signal }),
  });

/** The article's text and passages. */
export const articleQuery = (dataset: Dataset, url: string, source: Source) =>
  queryOptions({
    queryKey: ['article', url, source.id],
    queryFn: async ({ client }) => {
      const loaded = await client.ensureQueryData(textQuery(url, source));
      return (await import('./article')).anchorArticle(dataset.whole ?? dataset, loaded);
    },
    // The text's own rule has tried again.
    retry: false,
  });

export const useTimeline = (url: string) => useQuery(timelineQuery(url));

/** The article's text and passages; idle while `source` is undefined or its text is withheld. */
export const useArticle = (dataset: Dataset, url: string, source: Source | undefined) =>
  useQuery({
    ...(source === undefined
      ? { queryKey: ['article', url, 'none'], queryFn: () => Promise.reject(new Error('no article asked for')) }
      : articleQuery(dataset, url, source)),
    select: (article) => article.seenIn(dataset),
    enabled: source !== undefined && source.rights !== 'link',
  });

/** A way to load the texts of all articles that are published here, by source id. It rejects where one does not come. */
export function useLoadTexts(dataset: Dataset, url: string): () => Promise<ReadonlyMap<string, string>> {
  const client = useQueryClient();
  return useCallback(async () => {
    const published = dataset.timeline.sources.filter(({ rights }) => rights !== 'link');
    const loaded = await Promise.all(published.map((source) => client.ensureQueryData(textQuery(url, source))));
    return new Map(loaded.map(({ source, text }) => [source.id, text]));
  }, [client, dataset, url]);
}
