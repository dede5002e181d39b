/** A component whose code comes later and can be asked for again where it did not come. */
import { type ComponentType, lazy } from 'react';

/** One part: `component()` is what to draw now, `forget()` makes the next drawing ask again. */
export interface LazyComponent<P> {
  readonly component: () => ComponentType<P>;
  readonly forget: () => void;
  /** Fetches ahead; a failure is told when it is drawn. */
  readonly preload: () => void;
}

export function lazyComponent<P>(load: () => Promise<ComponentType<P>>): LazyComponent<P> {
  const make = () => lazy(async () => ({ default: await load() })) as unknown as ComponentType<P>;
  let made = make();
  let isDrawn = false;
  return {
    component: () => {
      isDrawn = true;
      return made;
    },
    forget: () => {
      made = make();
    },
    preload: () =>
      void load().then(
        // Drawn as any other part, without a gap: React lets a gap that has been seen stand for a third of a second.
        (component) => {
          if (!isDrawn) made = component;
        },
        () => undefined,
      ),
  };
}
