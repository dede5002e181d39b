/**
 * What a search says: which events, the best first, which articles, and which words to mark. Sent between threads, the
 * best few at once and all of it afterwards: both look alike.
 */
import type { EventIndex } from '../dataset/dataset';

/** So many of the best are sent at once: enough for the list under the box, though filters keep most of them back. */
export const BEST = 200;

export interface Answer {
  /** What was asked. */
  readonly query: string;
  /** The best first. An array of numbers goes from thread to thread without being copied. */
  readonly events: Uint32Array;
  /** Articles that hold all the words in one of their paragraphs, those with the most first. */
  readonly articles: readonly ArticleHit[];
  readonly words: HitWords;
  /** For the best events: the paragraph around a passage that has a word which the event itself has not. */
  readonly around: ReadonlyMap<EventIndex, Around>;
}

export interface Around {
  readonly source: string;
  readonly text: string;
}

export interface ArticleHit {
  readonly source: string;
  /** How many of its paragraphs hold all the words. */
  readonly paragraphs: number;
}

/** What to mark, folded. */
export interface HitWords {
  /** The terms that were found: words that begin like one are marked as far as they do. */
  readonly starts: readonly string[];
  /** Words that stand for a term with a typing error: marked whole. */
  readonly whole: readonly string[];
}
