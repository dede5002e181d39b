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
  const make = () => lazy(async () => ({ default: await load() }));
  let made: ComponentType<P> = make() as unknown as ComponentType<P>;
  return {
    component: () => made,
    forget: () => {
      made = make() as unknown as ComponentType<P>;
    },
    preload: () => void load().catch(() => undefined),
  };
}
