/**
 * From a place in a text to selectors that find it again: TextQuoteSelector and TextPositionSelector of the W3C Web
 * Annotation model, stored together.
 *
 * Must not know: the DOM, files, what the passage says.
 */

/** Characters of context on either side: what Hypothesis stores, and enough to tell repeated phrases apart. */
export const CONTEXT = 32;

/** Offsets and lengths count UTF-16 code units of the text, `[start, end)`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 characters before and after; shorter at the text's ends. */
  readonly prefix: string;
  readonly suffix: string;
}

const HIGH = /[\uD800-\uDBFF]/;
const LOW = /[\uDC00-\uDFFF]/;

/** True where cutting the text at `offset` would tear a character outside the basic plane (an emoji, say) in two. */
export function isInsideSurrogatePair(text: string, offset: number): boolean {
  return HIGH.test(text.charAt(offset - 1)) && LOW.test(text.charAt(offset));
}

function ensureOffset(text: string, offset: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) {
    throw new RangeError(`offset ${offset} is not in the text, which has ${text.length} characters`);
  }
  if (isInsideSurrogatePair(text, offset)) {
    throw new RangeError(`offset ${offset} is inside a surrogate pair`);
  }
}

function prefixAt(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT);
  return text.slice(isInsideSurrogatePair(text, from) ? from + 1 : from, start);
}

function suffixAt(text: string, end: number): string {
  const to = Math.min(text.length, end + CONTEXT);
  return text.slice(end, isInsideSurrogatePair(text, to) ? to - 1 : to);
}

/**
 * Describes the passage `[start, end)` of a text, so that `anchor` finds it again.
 *
 * @throws RangeError on offsets outside the text, in the wrong order or inside a surrogate pair
 */
export function describePassage(text: string, start: number, end: number): Passage {
  ensureOffset(text, start);
  ensureOffset(text, end);
  if (start >= end) throw new RangeError(`a passage from ${start} to ${end} is empty`);
  return { start, end, exact: text.slice(start, end), prefix: prefixAt(text, start), suffix: suffixAt(text, end) };
}
