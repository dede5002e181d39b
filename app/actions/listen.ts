/**
 * The one listener for keys. Small, because it is there from the start: which action a key means is loaded with the
 * first key, unless a hand's first sign has loaded it before.
 *
 * Must not know: which actions there are, React.
 */
import type { ActionContext } from './action';
import { isMacLike, isPressed, isTyping } from './keys';

/** Keys that browsers would use themselves before the list of actions is there to say that we do. */
export const HELD_FROM_BROWSER = ['/', 'Mod+k'] as const;

interface Listening {
  /** The page's document; in a frame the widget's element, so that nothing is done for a host's reader outside it. */
  readonly scope: EventTarget;
  readonly context: ActionContext;
  readonly browser: Pick<Window, 'document' | 'navigator'>;
}

/** Starts; returns the way to stop. */
export function listenToKeys({ scope, context, browser }: Listening): () => void {
  const isMac = isMacLike(browser.navigator);
  let pressKey: typeof import('./keyboard').pressKey | null = null;
  const load = async () => {
    pressKey ??= (await import('./keyboard')).pressKey;
    return pressKey;
  };
  const press = (key: KeyboardEvent) => {
    const hasMod = key.ctrlKey || key.metaKey;
    if (key.defaultPrevented || key.isComposing || browser.document.querySelector(':modal')) return;
    // A single key is no shortcut where somebody writes, or has said so.
    if (!hasMod && (isTyping(key.target) || !context.store.getState().settings.shortcuts)) return;
    if (pressKey !== null) {
      if (pressKey(key, context, isMac)) key.preventDefault();
      return;
    }
    if (HELD_FROM_BROWSER.some((held) => isPressed(held, key, isMac))) key.preventDefault();
    // Where the code cannot be had the key does nothing, and the next one asks again.
    load().then(
      (run) => run(key, context, isMac),
      () => undefined,
    );
  };
  const listener = press as EventListener;
  scope.addEventListener('keydown', listener);
  return () => scope.removeEventListener('keydown', listener);
}
