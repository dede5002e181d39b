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

/**
 * Counts the given events, which are in order of start, in slots of so many pixels; what begins before the range counts
 * in the first slot, what begins behind it in the last. One comparison an event: the slots' edges are walked along.
 */
export function binEvents(
  { starts, toneOf }: Countable,
  events: Iterable<number>,
  { scale, slot, tones }: { readonly scale: StripScale; readonly slot: number; readonly tones: number },
): Bins {
  const slots = Math.max(1, Math.ceil(scale.width / slot));
  const counts = new Uint32Array(slots * tones);
  const totals = new Uint32Array(slots);
  let at = 0;
  let edge = scale.toInstant(slot) as number;
  for (const event of events) {
    for (; at < slots - 1 && (starts[event] as number) >= edge; edge = scale.toInstant((at + 1) * slot)) at += 1;
    const tone = Math.min(tones - 1, Math.max(0, toneOf(event)));
    counts[tone * slots + at] = (counts[tone * slots + at] as number) + 1;
    totals[at] = (totals[at] as number) + 1;
  }
  return { counts, totals, slots, tones };
}
