/**
 * Offsets in UTF-16 code units, as JavaScript slices, → offsets in Unicode code points, as the W3C's selectors count
 * (Web Annotation Data Model, 4.2.5, by way of the Character Model).
 *
 *     text          a   🎈    b
 *     code units    0   1 2   3        🎈 is a pair of surrogates
 *     code points   0   1     2
 *
 * Must not know: annotations.
 */

/** Makes the conversion for one text: built once, then asked. Offsets inside a pair throw a RangeError. */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => {
    const before = countBelow(pairs, offset);
    if (pairs[before - 1] === offset - 1) throw new RangeError(`offset ${offset} lies inside a surrogate pair`);
    return offset - before;
  };
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
