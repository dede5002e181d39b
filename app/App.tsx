/** Loads the timeline and chooses the shell; the states before there is one are here too. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from './dataset/dataset';
import { articleQuery, useTimeline } from './dataset/queries';
import type { Language, Messages } from './i18n/messages';
import { completeView } from './state/clock-commands';
import { createCommands } from './state/commands';
import { createDatasetView } from './state/dataset-view';
import type { Panel } from './state/panel';
import { syncSearch } from './state/search';
import { syncSettings } from './state/settings-sync';
import type { AppStore } from './state/store';
import { syncUrl } from './state/url-sync';
import { LoadFailed } from './ui/reader/LoadFailed';
import { LoadSkeleton } from './ui/reader/LoadSkeleton';
import { PANELS } from './ui/reader/Panels';
import { Reader } from './ui/reader/Reader';
import { AppProvider, useAppState } from './ui/shared/app-context';
import { LaterHits } from './ui/shared/hits-context';
import { LazyPart } from './ui/shared/LazyPart';
import { type LazyComponent, lazyComponent } from './ui/shared/lazy-part';
import { type Offered, OfferedProvider } from './ui/shared/page-context';
import { useAppearance } from './ui/shared/use-appearance';
import { browserAddressBar } from './url/history';
import type { Mode } from './url/view-state';

/** Shells other than the reader, each loaded when a link asks for it. A mode without one is read. */
const SHELLS: { readonly [M in Mode]?: LazyComponent<object> } = {
  exercise: lazyComponent(async () => (await import('./ui/exercise/ExerciseShell')).ExerciseShell),
};

/** What menu, palette and keyboard may offer. */
const OFFERED: Offered = {
  panels: new Set(Object.keys(PANELS) as Panel[]),
  modes: new Set(['read', ...(Object.keys(SHELLS) as Mode[])]),
};

export interface AppProps {
  readonly store: AppStore;
  /** Absolute address of the dataset. */
  readonly url: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly root: string;
}

export function App(props: AppProps) {
  const timeline = useTimeline(props.url);
  useAppearance(props.store);
  if (timeline.data !== undefined) return <Loaded {...props} dataset={timeline.data} />;
  if (timeline.isError) {
    return <LoadFailed error={timeline.error} messages={props.messages} retry={() => void timeline.refetch()} />;
  }
  return <LoadSkeleton messages={props.messages} />;
}

function Loaded({ dataset: whole, ...props }: AppProps & { readonly dataset: Dataset }) {
  const { store, url, language, messages, root } = props;
  const lasting = useMemo(() => {
    const view = createDatasetView(whole);
    const datasetNow = () => view.of(store.getState());
    return { view, datasetNow, commands: createCommands(store, whole, view) };
  }, [store, whole]);
  const { view, datasetNow, commands } = lasting;
  const dataset = useStore(store, view.of);
  const isReady = useStore(store, view.isReady);
  const parts = useMemo(
    () => ({ store, url, language, messages, root, whole, dataset, datasetNow, commands }),
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
      }),
    [store, commands, dataset, client, url],
  );
  useEffect(
    () => syncUrl(store, commands, { dataset: datasetNow, bar: browserAddressBar(window) }),
    [store, commands, datasetNow],
  );
  useEffect(() => syncSettings(store, commands, window), [store, commands]);
  if (!isReady) return <LoadSkeleton messages={messages} />;
  return (
    <AppProvider value={parts}>
      <OfferedProvider value={OFFERED}>
        <LaterHits>
          <Shell />
        </LaterHits>
      </OfferedProvider>
    </AppProvider>
  );
}

function Shell() {
  const shell = SHELLS[useAppState((state) => state.mode)];
  if (shell === undefined) return <Reader />;
  const Content = shell.component();
  return (
    <LazyPart onRetry={shell.forget}>
      <Content />
    </LazyPart>
  );
}
