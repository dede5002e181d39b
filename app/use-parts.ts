/**
 * What every pane needs, made once a dataset and kept in step with the search, the address and the settings: what the
 * full page and the embed have in common.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from './dataset/dataset';
import { completeQuotes } from './dataset/load';
import { articleQuery, textQuery } from './dataset/queries';
import type { Language, Messages } from './i18n/messages';
import { completeView } from './state/clock-commands';
import { createCommands } from './state/commands';
import { createDatasetView } from './state/dataset-view';
import { syncSearch } from './state/search';
import { syncSettings } from './state/settings-sync';
import type { AppStore } from './state/store';
import { syncUrl } from './state/url-sync';
import { followVisits } from './state/visits';
import type { AppParts } from './ui/shared/app-context';
import type { AddressBar } from './url/history';

export interface PageParts {
  readonly store: AppStore;
  readonly bar: AddressBar;
  /** Absolute address of the dataset. */
  readonly url: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly root: string;
}

/** The parts; null until the view that is asked for has been made of the dataset. */
export function useParts(page: PageParts, whole: Dataset): AppParts | null {
  const { store, bar, url, language, messages, root } = page;
  const lasting = useMemo(() => {
    const view = createDatasetView(whole);
    const datasetNow = () => view.of(store.getState());
    return { view, datasetNow, commands: createCommands(store, whole, view) };
  }, [store, whole]);
  const { view, datasetNow, commands } = lasting;
  const dataset = useStore(store, view.of);
  const isReady = useStore(store, view.isReady);
  const parts = useMemo(
    () => ({
      ...{ store, url, language, messages, root, whole, dataset, datasetNow, commands },
      gestures: window.parent === window ? ('greedy' as const) : ('cooperative' as const),
    }),
    [store, url, language, messages, root, whole, dataset, datasetNow, commands],
  );
  useEffect(() => completeView(store, view), [store, view]);
  const client = useQueryClient();
  useEffect(
    () =>
      syncSearch(store, commands, {
        dataset,
        loadArticle: async (source) =>
          (await client.ensureQueryData(articleQuery(dataset, url, source))).seenIn(dataset),
        loadText: async (source) => (await client.ensureQueryData(textQuery(url, source))).text,
        prepare: () => completeQuotes(whole),
      }),
    [store, commands, dataset, whole, client, url],
  );
  useEffect(() => syncUrl(store, commands, { dataset: datasetNow, bar }), [store, commands, datasetNow, bar]);
  useEffect(() => syncSettings(store, commands, window), [store, commands]);
  useEffect(() => followVisits(store), [store]);
  return isReady ? parts : null;
}
