/**
 * The one listener for keys. Small, because it is there from the start: it knows the few actions that cannot wait, the
 * others are loaded with the first key.
 *
 * Must not know: what actions do, React.
 */
import type { ActionContext } from './action';
import { earlyActions } from './find-actions';
import { isMacLike, isTyping } from './keys';
import { pressAmong } from './press-among';

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
    const { settings, panel } = context.store.getState();
    if (key.defaultPrevented || key.isComposing) return;
    // What has been opened may still be on its way: the keys are for it.
    if (panel !== null || browser.document.querySelector(':modal')) return;
    // A single key is no shortcut where somebody writes, or has said so.
    if (!hasMod && (isTyping(key.target) || !settings.shortcuts)) return;
    if (pressKey !== null ? pressKey(key, context, isMac) : pressAmong(earlyActions, key, context, isMac)) {
      key.preventDefault();
    } else if (pressKey === null) {
      // Where the code cannot be had the key does nothing, and the next one asks again.
      load().then(
        (run) => run(key, context, isMac),
        () => undefined,
      );
    }
  };
  const listener = press as EventListener;
  scope.addEventListener('keydown', listener);
  return () => scope.removeEventListener('keydown', listener);
}
