/**
 * Resolution: milliseconds per pixel, rounded down to a power of two.
 *
 * A question asked at a resolution stays the same through small zooms, so its answer can be kept:
 *
 *     true ms per px   1000   1023 │ 1024   1500   2047 │ 2048
 *     resolution        512    512 │ 1024   1024   1024 │ 2048
 *
 * So what is drawn for resolution r is seen at between r and 2r ms per pixel: up to twice as narrow as at r itself.
 * Must not know: what is asked.
 */
import { duration, type Span } from './span';
import type { CssPx } from './units';

/** The resolution of a finite window drawn over a positive width. Throws a RangeError on others. */
export const resolutionOf = (window: Span, width: CssPx): number => floorToPowerOfTwo(duration(window) / width);

/** The greatest power of two that is at most `value`. Throws a RangeError unless it is positive and finite. */
export function floorToPowerOfTwo(value: number): number {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`no power of two is at most ${value}`);
  const guess = 2 ** Math.floor(Math.log2(value));
  // The logarithm may be off by one unit in the last place next to a power of two.
  if (guess > value) return guess / 2;
  return guess * 2 <= value ? guess * 2 : guess;
}
