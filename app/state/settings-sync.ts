/**
 * Keeps settings and storage in step: what is changed here is kept, what is changed in another tab is taken over.
 *
 * Must not know: which settings there are.
 */
import type { Commands } from './commands';
import { defaultSettings, maybeStorage, readSettings, STORAGE_KEY, writeSettings } from './settings';
import type { AppStore } from './store';

type Browser = Pick<Window, 'localStorage' | 'addEventListener' | 'removeEventListener'>;

/** Starts; returns the way to stop. */
export function syncSettings(store: AppStore, commands: Pick<Commands, 'setSettings'>, browser: Browser): () => void {
  const storage = maybeStorage(browser);
  /** What another tab has kept is not kept again: two tabs must not answer each other. */
  let isTakingOver = false;
  const stop = store.subscribe((state, before) => {
    if (state.settings !== before.settings && !isTakingOver) writeSettings(storage, state.settings);
  });
  const changedElsewhere = ({ key, newValue }: StorageEvent) => {
    // Without a key everything was deleted.
    if (key !== null && key !== STORAGE_KEY) return;
    isTakingOver = true;
    commands.setSettings(newValue === null ? defaultSettings : readSettings(storage));
    isTakingOver = false;
  };
  browser.addEventListener('storage', changedElsewhere);
  return () => {
    stop();
    browser.removeEventListener('storage', changedElsewhere);
  };
}
