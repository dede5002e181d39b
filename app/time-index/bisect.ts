/**
 * Bisection in a sorted stretch of a typed array.
 *
 *     values           1   3   3   7        firstAtLeast(3) → 1, firstAbove(3) → 3
 *     position         0   1   2   3        where there is none: `to`
 *
 * Must not know: what the values stand for.
 */

/** First position in `[from, to)` whose value is at least `bound`; `to` where there is none. */
export function firstAtLeast(values: Float64Array | Uint32Array, bound: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First position in `[from, to)` whose value is above `bound`; `to` where there is none. */
export function firstAbove(values: Float64Array, bound: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * As `firstAtLeast`, for an answer that is probably near `from`: strides that double, then bisection. A walk along many
 * bounds costs far less than so many bisections, because it stays in what the processor has at hand.
 */
export function nextAtLeast(values: Float64Array, bound: number, from: number, to: number): number {
  let low = from;
  let stride = 1;
  while (low + stride < to && (values[low + stride] as number) < bound) {
    low += stride;
    stride *= 2;
  }
  return firstAtLeast(values, bound, low, Math.min(low + stride, to));
}
