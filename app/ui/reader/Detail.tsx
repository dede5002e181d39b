/**
 * Beside the axis: how to begin, or what has been opened. The code for the latter comes after the first view, and before
 * the first touch if there is a moment.
 */
import { lazy, Suspense, useEffect } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { State } from '../../state/store';
import { Welcome } from '../cards/Welcome';
import { useApp, useAppState } from '../shared/app-context';

const load = () => import('./Opened');
const Opened = lazy(async () => ({ default: (await load()).Opened }));

export function Detail() {
  const { commands } = useApp();
  const isOpen = useAppState(isSomethingOpen);
  useLoadedAhead();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes, as the button in it does
    <div
      className="detail"
      onKeyDown={(key) => key.key === 'Escape' && !key.defaultPrevented && commands.clearSelection()}
    >
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

/** An event or an article that the view does not know (yet) is not opened. */
export const isSomethingOpen = ({ selection, article, expanded }: State, dataset: Dataset): boolean =>
  dataset.indexById.has(selection?.event ?? '') || dataset.sources.has(article ?? '') || expanded !== null;

/** Signs that something is about to be opened. */
const SIGNS = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const;

/** At the first sign of a hand, what it will need is fetched: the touch itself should not wait for it. */
function useLoadedAhead(): void {
  useEffect(() => {
    const ahead = new AbortController();
    // A failure here is no failure: it is tried again, and told, when something is opened.
    const fetchAhead = () => {
      ahead.abort();
      load().catch(() => undefined);
    };
    for (const sign of SIGNS) addEventListener(sign, fetchAhead, { signal: ahead.signal, passive: true });
    return () => ahead.abort();
  }, []);
}
