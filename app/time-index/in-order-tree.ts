/**
 * An implicit segment tree in in-order layout: one slot a leaf, no pointers, built in one pass.
 *
 *     leaf        0   1   2   3   4   5   6          A block of 2^k leaves, aligned to 2^k, is answered by one slot:
 *     slot        ├─0─┤   ├─2─┤   ├─4─┤              the one of the leaf just left of its middle.
 *                 ├─────1─────┤                      Incomplete blocks have none: a range is cut into complete ones.
 *
 *     [1, 6)  =  leaf 1  +  slot 2 (leaves 2, 3)  +  slot 4 (leaves 4, 5)
 *
 * The leaves are a stretch `[base, base + length)` of a longer array, so that many trees share one; arguments and results
 * are counted from `base`. The idea is Tristan Hume's. Must not know: what the values stand for.
 */

/** One of many trees in shared arrays. */
export interface Stretch {
  readonly base: number;
  readonly length: number;
}

/** Exponent of the largest aligned block that starts at `at` and ends by `to`. */
const blockAt = (at: number, to: number): number => {
  const longest = 31 - Math.clz32(to - at);
  return at === 0 ? longest : Math.min(longest, 31 - Math.clz32(at & -at));
};

/** The slot of the block of 2^k leaves from `at`; k ≥ 1. */
const slotOf = (at: number, k: number): number => at + (1 << (k - 1)) - 1;

/** Fills `tree` with the position of the greatest weight of each block; the earlier one where they are equal. */
export function buildLoudest(tree: Uint32Array, weights: Float32Array, { base, length }: Stretch): void {
  const weight = (leaf: number) => weights[base + leaf] as number;
  const childAt = (at: number, half: number) => (half === 1 ? at : (tree[base + at + half / 2 - 1] as number));
  for (let half = 1; half * 2 <= length; half *= 2) {
    for (let at = 0; at + half * 2 <= length; at += half * 2) {
      const left = childAt(at, half);
      const right = childAt(at + half, half);
      tree[base + at + half - 1] = weight(right) > weight(left) ? right : left;
    }
  }
}

/** Position of the greatest weight in `[from, to)`, the earliest where several are equal; -1 where it is empty. */
export function loudestOf(
  tree: Uint32Array,
  weights: Float32Array,
  { base }: Stretch,
  [from, to]: readonly [number, number],
): number {
  let best = -1;
  for (let at = from; at < to; ) {
    const k = blockAt(at, to);
    const leaf = k === 0 ? at : (tree[base + slotOf(at, k)] as number);
    if (best === -1 || (weights[base + leaf] as number) > (weights[base + best] as number)) best = leaf;
    at += 1 << k;
  }
  return best;
}

/** Fills `tree` with the greatest end of each block: the running max-end, for any stretch and not only from the start. */
export function buildLatest(tree: Float64Array, ends: Float64Array, { base, length }: Stretch): void {
  const childAt = (at: number, half: number) =>
    half === 1 ? (ends[base + at] as number) : (tree[base + at + half / 2 - 1] as number);
  for (let half = 1; half * 2 <= length; half *= 2) {
    for (let at = 0; at + half * 2 <= length; at += half * 2) {
      tree[base + at + half - 1] = Math.max(childAt(at, half), childAt(at + half, half));
    }
  }
}

/** First position in `[from, to)` whose end is after `time`; `to` where there is none. In logarithmic time. */
export function firstEndingAfter(
  tree: Float64Array,
  ends: Float64Array,
  { base }: Stretch,
  { from, to, time }: { readonly from: number; readonly to: number; readonly time: number },
): number {
  const latest = (at: number, k: number) => (k === 0 ? ends[base + at] : tree[base + slotOf(at, k)]) as number;
  for (let at = from; at < to; ) {
    let k = blockAt(at, to);
    if (latest(at, k) <= time) {
      at += 1 << k;
      continue;
    }
    while (k > 0) {
      k -= 1;
      if (latest(at, k) <= time) at += 1 << k;
    }
    return at;
  }
  return to;
}
