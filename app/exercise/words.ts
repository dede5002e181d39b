/**
 * A text as words that can be marked one by one.
 *
 * Must not know: React, which words are right.
 */

/** A stretch of the text, in UTF-16 code units; joined, the tokens are the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** False for the spaces and signs between words. */
  readonly isWord: boolean;
}

/**
 * Cuts a text into words and what lies between them.
 * @param offset where the text begins in its source; the tokens count from there
 */
export function toTokens(text: string, language: string, offset = 0): readonly Token[] {
  return [...segmenterOf(language).segment(text)].map(({ segment, index, isWordLike }) => ({
    start: offset + index,
    end: offset + index + segment.length,
    text: segment,
    isWord: isWordLike === true,
  }));
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // A tag that is none throws a RangeError: the words of most languages are found alike.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
