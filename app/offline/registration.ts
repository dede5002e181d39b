/**
 * The page's side of working without a network: registers the worker, and tells when a newer version waits.
 *
 * Never in a frame, which is another site's page, and never from a disk. Must not know: React, words.
 */
import { whenCalm } from './calm';
import { IN_LESSON, isInLesson, TAKE_OVER } from './messages';
import { whenQuiet } from './quiet';

export interface OfflineState {
  /** Whether the whole site is kept on this device. */
  readonly isKept: boolean;
  /** Whether a newer version waits for the person's word, or has taken over on their word in another tab. */
  readonly hasUpdate: boolean;
  /** Whether it was asked for and is on its way. */
  readonly isAsked: boolean;
  /** Whether it was asked for and another tab is in a lesson. */
  readonly isHeldBack: boolean;
}

export interface Offline {
  readonly state: () => OfflineState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Lets the newer version take over and loads the page anew; where another tab is in a lesson it waits on. */
  readonly update: () => void;
}

export const NOTHING: OfflineState = { isKept: false, hasUpdate: false, isAsked: false, isHeldBack: false };

/** How often a page that stays open asks for a newer version, in ms. */
const ASK_EVERY = 3_600_000;

export const canRegister = (browser: Window): boolean =>
  browser.parent === browser && /^https?:$/.test(browser.location.protocol) && 'serviceWorker' in browser.navigator;

/** @param root address of the site's root, ending in a slash */
export function startOffline(browser: Window, root: URL): Offline {
  const { serviceWorker } = browser.navigator;
  const listeners = new Set<() => void>();
  let state: OfflineState = { ...NOTHING, isKept: serviceWorker.controller !== null };
  let registration: ServiceWorkerRegistration | undefined;
  /** The first worker claims the page that fetched it, which is no change of version. */
  let hasWorker = serviceWorker.controller !== null;
  let isReplaced = false;
  const set = (part: Partial<OfflineState>) => {
    state = { ...state, ...part };
    for (const changed of listeners) changed();
  };
  const look = () => {
    const hasUpdate = isReplaced || (registration?.waiting != null && registration.active !== null);
    set({ hasUpdate, isKept: registration?.active != null });
  };
  serviceWorker.addEventListener('controllerchange', () => {
    // Taken over late, and a lesson has begun meanwhile: it is not disturbed.
    if (state.isAsked && !isInLesson(browser.location.search)) return browser.location.reload();
    isReplaced = hasWorker;
    hasWorker = true;
    set({ isAsked: false });
    look();
  });
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === IN_LESSON) set({ isAsked: false, isHeldBack: true });
  });
  const ask = () => void registration?.update().catch(() => undefined);
  whenCalm(browser)
    // The script itself is never taken from the browser's own cache.
    .then(() => serviceWorker.register(new URL('sw.js', root).href, { scope: root.href, updateViaCache: 'none' }))
    .then((registered) => {
      registration = registered;
      registered?.addEventListener('updatefound', () => registered.installing?.addEventListener('statechange', look));
      registered?.installing?.addEventListener('statechange', look);
      look();
      browser.addEventListener('online', ask);
      browser.setInterval(ask, ASK_EVERY);
    })
    // Refused (a private window, a full disk): the site works as it does without.
    .catch(() => undefined);
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    update: () => {
      if (isReplaced) return browser.location.reload();
      set({ isAsked: true });
      void whenQuiet().then(() => registration?.waiting?.postMessage(TAKE_OVER));
    },
  };
}
