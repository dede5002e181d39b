/**
 * How many events begin in each slot of the strip, by topic.
 *
 * Must not know: colours, the canvas.
 */
import type { StripScale } from './strip-scale';

export interface Bins {
  /** `counts[tone * slots + slot]`. */
  readonly counts: Uint32Array;
  readonly totals: Uint32Array;
  readonly slots: number;
  readonly tones: number;
}

export interface Countable {
  readonly starts: ArrayLike<number>;
  /** The topic's place for each event; beyond the last it counts with the last. */
  readonly toneOf: (event: number) => number;
}

/** Counts the given events in slots of so many pixels; what begins before the range counts in the first slot. */
export function binEvents(
  { starts, toneOf }: Countable,
  events: readonly number[],
  { scale, slot, tones }: { readonly scale: StripScale; readonly slot: number; readonly tones: number },
): Bins {
  const slots = Math.max(1, Math.ceil(scale.width / slot));
  const counts = new Uint32Array(slots * tones);
  const totals = new Uint32Array(slots);
  for (const event of events) {
    const at = Math.min(
      slots - 1,
      Math.max(0, Math.floor(scale.toPx(Math.max(starts[event] ?? 0, scale.extent.start)) / slot)),
    );
    const tone = Math.min(tones - 1, Math.max(0, toneOf(event)));
    counts[tone * slots + at] = (counts[tone * slots + at] ?? 0) + 1;
    totals[at] = (totals[at] ?? 0) + 1;
  }
  return { counts, totals, slots, tones };
}
