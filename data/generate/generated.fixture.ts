/** Timelines for tests that need many events: the same for the same number of them and seed. */
import { generateTimeline } from './generate';

/** @param isLean as little as an event can be, for very many of them */
export const generated = (events: number, seed: number, { isLean = false } = {}) =>
  generateTimeline({
    seed,
    events,
    years: [1950, 2026],
    folder: 'articles',
    sha256: () => 'a'.repeat(64),
    isLean,
  });
