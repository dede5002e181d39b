/**
 * When a page has fetched what it was about to fetch.
 *
 * A worker that is asked for a file while it gives way to the next starts again, and Chromium then waits until it has been
 * idle for half a minute: the first touch of a page, which fetches what comes when first used, must be over before.
 */

/** Longer than a chain of modules pauses between one and the next, in ms. */
const PAUSE = 300;

/** Resolves when nothing more has arrived for a while. */
export function whenQuiet(): Promise<void> {
  return new Promise((done) => {
    const rest = () => {
      arrivals.disconnect();
      done();
    };
    let timer = setTimeout(rest, PAUSE);
    const arrivals = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(rest, PAUSE);
    });
    arrivals.observe({ type: 'resource' });
  });
}
