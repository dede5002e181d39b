/** `window.sourceline`: the app's own word that nothing is pending, for browser tests; the store, for the curious. */
import type { QueryClient } from '@tanstack/react-query';
import { isSearchPending } from '../state/search';
import type { AppStore } from '../state/store';

interface Exposed {
  readonly store: AppStore;
  readonly client: QueryClient;
}

export function expose({ store, client }: Exposed): void {
  const isIdle = () => {
    const { axis, moving, ...state } = store.getState();
    const isFailed = client
      .getQueryCache()
      .getAll()
      .some((query) => query.queryKey[0] === 'timeline' && query.state.status === 'error');
    if (isSearchPending(state) || document.querySelector('[data-pending]') !== null) return false;
    // What was served is still there: the app has not begun.
    if (document.getElementById('served') !== null && !isFailed) return false;
    // Where there is no room for an axis, none is waited for.
    const isDrawn = axis !== 'loading' || isFailed || document.querySelector('.axis') === null;
    return client.isFetching() === 0 && moving === null && isDrawn && !isAnimating();
  };
  const waitForIdle = async (): Promise<void> => {
    // Twice in a row, two frames apart: what the first calm sets off is waited for too.
    for (let calm = 0; calm < 2; ) {
      await twoFrames();
      calm = isIdle() ? calm + 1 : 0;
    }
  };
  Object.assign(window, { sourceline: { waitForIdle, state: () => store.getState() } });
}

const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Endless animations (a skeleton's shimmer) do not count: they end with what they stand for. */
const isAnimating = (): boolean =>
  document.getAnimations().some((animation) => {
    const { iterations } = animation.effect?.getTiming() ?? {};
    return animation.playState === 'running' && iterations !== Number.POSITIVE_INFINITY;
  });
