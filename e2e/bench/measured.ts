/** The shapes of what is measured. Types alone. */

export type PhaseName = 'panAll' | 'zoomIn' | 'panWeek' | 'zoomOut';

/** What was seen while something was done; or that it did not end. */
export type Phase = PhaseFigures | 'over the limit';

export interface PhaseFigures {
  /** How many frames there were. */
  readonly frames: number;
  /** Time between frames, in milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  /** Of long tasks what goes beyond 50 ms, summed, in milliseconds. */
  readonly blocking: number;
  /** How long it all took, in milliseconds. */
  readonly length: number;
  /** How much time was in view at its end, in milliseconds; NaN, null in JSON, where the page does not tell. */
  readonly span: number | null;
}

export interface Measured {
  /** From asking for the page until events are on the screen, in milliseconds; null where that was not in time. */
  readonly visible: number | null;
  /** Of scripts and style sheets, compressed with Brotli. */
  readonly bytes?: number;
  /** While loading, until nothing took long any more. In milliseconds. */
  readonly loadBlocking?: number;
  readonly elements?: number;
  /** Bytes in use by scripts, buffers included, after garbage was collected. */
  readonly heap?: number;
  readonly phases: Readonly<Partial<Record<PhaseName, Phase>>>;
}
