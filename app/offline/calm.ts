/**
 * When a page is left in peace. To keep a whole site takes hundreds of files, on a machine of two cores for seconds every
 * other frame of a hand that moves the axis. Must not know: what waits for it.
 */

/** So long nobody has touched anything, in ms. */
const CALM = 2000;

const TOUCHES = ['pointerdown', 'pointermove', 'pointerup', 'wheel', 'keydown'] as const;

/** A mouse that only passes over the page moves nothing. */
const isTouch = (event: Event): boolean => event.type !== 'pointermove' || (event as PointerEvent).buttons > 0;

/** Resolves once no hand has been on the page for a while, or at once when nobody sees it. */
export function whenCalm(browser: Window): Promise<void> {
  const { document } = browser;
  return new Promise((done) => {
    const wait = () => browser.setTimeout(rest, CALM);
    const touched = (event: Event) => {
      if (!isTouch(event)) return;
      browser.clearTimeout(timer);
      timer = wait();
    };
    const looked = () => document.visibilityState === 'hidden' && rest();
    const rest = () => {
      browser.clearTimeout(timer);
      for (const type of TOUCHES) browser.removeEventListener(type, touched, true);
      document.removeEventListener('visibilitychange', looked);
      done();
    };
    let timer = wait();
    for (const type of TOUCHES) browser.addEventListener(type, touched, { capture: true, passive: true });
    document.addEventListener('visibilitychange', looked);
    looked();
  });
}
