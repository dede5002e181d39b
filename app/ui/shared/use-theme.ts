/** Keeps the colour scheme of the page as the store has it; `theme.js` has set it before the first paint. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '../../state/store';

export function useTheme(store: AppStore): void {
  const theme = useStore(store, (state) => state.theme ?? state.settings.theme);
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
