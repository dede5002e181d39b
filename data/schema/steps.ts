/**
 * Work in steps, between which whoever runs it may do something else: a page answers a hand, and then goes on.
 *
 * Must not know: what is worked on, what goes on between.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps, one after the other. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
