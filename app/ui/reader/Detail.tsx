/**
 * Beside the axis: how to begin, or what has been opened. The code for the latter comes after the first view, and before
 * the first touch if there is a moment.
 */
import { lazy, Suspense, useEffect } from 'react';
import { Welcome } from '../cards/Welcome';
import { useApp, useAppState } from '../shared/app-context';

const load = () => import('./Opened');
const Opened = lazy(async () => ({ default: (await load()).Opened }));

export function Detail() {
  const { dataset } = useApp();
  const isOpen = useAppState(
    ({ selection, article, expanded }) =>
      dataset.indexById.has(selection?.event ?? '') || dataset.sources.has(article ?? '') || expanded !== null,
  );
  useLoadedAhead();
  return (
    <div className="detail">
      {isOpen ? (
        <Suspense fallback={<div className="skeleton-text" data-pending />}>
          <Opened />
        </Suspense>
      ) : (
        <Welcome />
      )}
    </div>
  );
}

/** Once the axis stands, what a touch will need is fetched: the first touch should not wait for it. */
function useLoadedAhead(): void {
  const isReady = useAppState((state) => state.axis === 'ready');
  useEffect(() => {
    // A failure here is no failure: it is tried again, and told, when something is opened.
    if (isReady) load().catch(() => undefined);
  }, [isReady]);
}
