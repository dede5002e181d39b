/** Loads the timeline and chooses the shell; the states before there is one are here too. */
import { useDeferredValue, useEffect, useState } from 'react';
import type { Dataset } from './dataset/dataset';
import { useTimeline } from './dataset/queries';
import type { Panel } from './state/panel';
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
import type { Mode } from './url/view-state';
import { type PageParts, useParts } from './use-parts';

/** Shells other than the reader, each loaded when a link asks for it. A mode without one is read. */
const SHELLS: { readonly [M in Mode]?: LazyComponent<object> } = {
  exercise: lazyComponent(async () => (await import('./ui/exercise/ExerciseShell')).ExerciseShell),
  embed: lazyComponent(async () => (await import('./ui/embed/EmbedShell')).EmbedShell),
  present: lazyComponent(async () => (await import('./ui/present/Present')).Present),
  presenter: lazyComponent(async () => (await import('./ui/present/Presenter')).Presenter),
};

/** What menu, palette and keyboard may offer. */
const OFFERED: Offered = {
  panels: new Set(Object.keys(PANELS) as Panel[]),
  modes: new Set(['read', ...(Object.keys(SHELLS) as Mode[])]),
};

export function App(props: PageParts) {
  const timeline = useTimeline(props.url);
  useAppearance(props.store);
  // Drawn a piece at a time, between which the page answers: what stood there before stays until all of it is ready. Also
  // where the data have come before the first drawing.
  const dataset = useDeferredValue(timeline.data ?? null, null);
  if (dataset !== null) return <Loaded {...props} dataset={dataset} />;
  if (timeline.isError) {
    return <LoadFailed error={timeline.error} messages={props.messages} retry={() => void timeline.refetch()} />;
  }
  return <LoadSkeleton messages={props.messages} language={props.language} />;
}

function Loaded({ dataset, ...page }: PageParts & { readonly dataset: Dataset }) {
  const parts = useParts(page, dataset);
  if (parts === null) return <LoadSkeleton messages={page.messages} language={page.language} />;
  return (
    <AppProvider value={parts}>
      <OfferedProvider value={OFFERED}>
        <LaterHits>
          <Shell />
          <WhenIdle />
        </LaterHits>
      </OfferedProvider>
    </AppProvider>
  );
}

const later = lazyComponent<object>(async () => (await import('./ui/reader/Later')).Later);

/** In ms, for browsers that do not say when they have nothing to do. */
const LIKELY_IDLE = 4000;

/** What nobody waits for: not before the browser has nothing better to do. */
function WhenIdle() {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const whenIdle = window.requestIdleCallback ?? ((start: () => void) => setTimeout(start, LIKELY_IDLE));
    whenIdle(() => setIdle(true));
  }, []);
  if (!isIdle) return null;
  const Content = later.component();
  return (
    <LazyPart fallback={null}>
      <Content />
    </LazyPart>
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
