/**
 * How far the loading of a timeline is, for those who wait for it, and the way to stop it. Nothing where it is a matter of
 * a moment.
 *
 * Must not know: how it is shown.
 */
export interface LoadProgress {
  readonly step: 'loading' | 'checking';
  readonly done: number;
  /** Bytes, or events; null where that cannot be told. */
  readonly total: number | null;
  readonly stop: () => void;
}

/** Milliseconds between two words of progress: more often would only keep the page busy. */
const EVERY = 100;

let told = 0;
let current: LoadProgress | null = null;
const listeners = new Set<() => void>();

/** The progress of the timeline that is being loaded; null where there is none to show. */
export const loadProgress = (): LoadProgress | null => current;

export function setLoadProgress(progress: LoadProgress | null): void {
  const now = performance.now();
  const isSoon = progress !== null && current?.step === progress.step && now - told < EVERY;
  if (isSoon) return;
  told = now;
  current = progress;
  for (const listener of listeners) listener();
}

/** Is told of each change; returns the way to be told no more. */
export function watchLoadProgress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
