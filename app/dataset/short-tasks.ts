/** Runs work in steps without holding the page up. Must not know: what is worked on. */
import type { Steps } from '../../data/schema/steps';

/** In milliseconds: half of what a person begins to feel. */
const SHORT = 25;

/** The work's result, after as many tasks as it takes, each short. */
export async function inShortTasks<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SHORT) continue;
    await nextTask();
    since = performance.now();
  }
}

/** After what waits: a hand, a frame. A timer would wait four milliseconds more from its fifth turn on. */
export const nextTask = (): Promise<void> =>
  new Promise((done) => {
    if ('scheduler' in globalThis) void globalThis.scheduler.postTask(() => done());
    else setTimeout(done);
  });
