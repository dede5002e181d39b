/** When what has been changed is on the screen. Must not know: what it was. */

/** Milliseconds after which a page that paints nothing, because nobody sees it, is not waited for. */
const UNSEEN = 250;

/** Resolves in the task after the next frame, or after a while where no frame comes. Never rejects. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, UNSEEN);
    globalThis.requestAnimationFrame?.(() => setTimeout(done));
  });
