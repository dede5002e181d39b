/** What the probe of typing leaves for the benchmark in the page's `window`. */

/** Milliseconds from the key; null where the next key came first. */
export interface Typed {
  readonly text: string;
  readonly letter: number | null;
  readonly results: number | null;
}

declare global {
  interface Window {
    typed: readonly Typed[];
  }
}
