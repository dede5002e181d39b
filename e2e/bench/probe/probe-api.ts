/** What the probe in the page tells the benchmark, and what a page may tell the probe. */
import type { Visible } from '../subjects';

/** Said in the console when events are on the screen. */
export const VISIBLE = 'events are visible';

export interface BenchProbe {
  /** When events were first on the screen, in milliseconds since the page was asked for; null while they are not. */
  firstVisible(): number | null;
  /** Whether no task took long for a while. */
  isQuiet(): boolean;
  /** All long tasks so far, beyond their first 50 ms each: the time in which a hand was not heard. */
  blocking(): number;
  /** Starts to watch frames and long tasks. */
  begin(): void;
  /** What was watched since. */
  end(): Watched;
}

export interface Watched {
  /** Time between frames, in milliseconds, in order. */
  readonly frames: readonly number[];
  /** In milliseconds. */
  readonly blocking: number;
  /** In milliseconds, from begin to end. */
  readonly length: number;
}

declare global {
  interface Window {
    readonly benchVisible?: Visible;
    benchProbe?: BenchProbe;
    /** Whether the page shows what it was asked for, where it shows something else first. */
    benchShown?: () => boolean;
    /** The stretch of time that is on the screen, in ms UTC; null where the page has none. */
    benchSpan?: () => readonly [number, number] | null;
  }
}
