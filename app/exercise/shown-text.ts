/**
 * How much of an article a learner is shown: the paragraph that holds the passage; the passage alone where the text is
 * not to be had or is not the one that the dataset was made from.
 *
 * Offsets are of the source text, in UTF-16 code units. Must not know: how the text is loaded.
 */
import type { Mention } from '../../data/schema/timeline';

export interface ShownText {
  readonly text: string;
  /** Where it begins in the source text. */
  readonly start: number;
  readonly isPassageOnly: boolean;
}

/** @param text of the whole article; null where it is not to be had */
export function shownText({ start, end, exact }: Mention, text: string | null): ShownText {
  if (text === null || text.slice(start, end) !== exact) return { text: exact, start, isPassageOnly: true };
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { text: text.slice(from, to === -1 ? undefined : to), start: from, isPassageOnly: false };
}
