/**
 * Runs in the measured page before anything else: notes for each letter typed when it was painted, and when the first
 * results of the text with it were. Must not know: what is typed.
 */
import type {} from './typing-api';

function watchTyping(): void {
  const typed: { text: string; letter: number | null; results: number | null }[] = [];
  window.typed = typed;
  let pressed = 0;
  /** The frame that is being made has been painted when the task after it runs. */
  const whenPainted = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const noteResults = () => {
    const last = typed.at(-1);
    const shown = document.querySelector<HTMLElement>('.search-popup')?.dataset.query;
    if (last === undefined || last.results !== null || shown !== last.text) return;
    const since = pressed;
    whenPainted(() => {
      if (typed.at(-1) === last) last.results ??= performance.now() - since;
    });
  };
  addEventListener('keydown', (press) => (pressed = press.timeStamp), { capture: true });
  addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const last = { text: target.value, letter: null as number | null, results: null };
      const since = pressed;
      typed.push(last);
      whenPainted(() => (last.letter = performance.now() - since));
    },
    { capture: true },
  );
  addEventListener('focusin', ({ target }) => {
    const box = target instanceof Element ? target.closest('search') : null;
    if (box === null) return;
    new MutationObserver(noteResults).observe(box, { subtree: true, childList: true, attributes: true });
  });
}

watchTyping();
