/** Keeps the marks on the page's root as the store has them: before anything that measures is told of the change. */
import { useEffect } from 'react';
import type { AppStore } from '../../state/store';
import { applyAppearance } from './appearance';

export function useAppearance(store: AppStore): void {
  useEffect(() => {
    const apply = () => applyAppearance(document.documentElement, store.getState());
    apply();
    return store.subscribe((state, before) => {
      if (state.settings !== before.settings || state.theme !== before.theme) apply();
    });
  }, [store]);
}
