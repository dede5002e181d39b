/** What a search says: which events, the best first, which articles, and which words to mark. Sent between threads. */
import type { EventIndex } from '../dataset/dataset';

export interface Answer {
  /** What was asked. */
  readonly query: string;
  /** The best first. */
  readonly events: readonly EventIndex[];
  /** Articles that hold all the words in one of their paragraphs, those with the most first. */
  readonly articles: readonly ArticleHit[];
  readonly words: HitWords;
}

export interface ArticleHit {
  readonly source: string;
  /** How many of its paragraphs hold all the words. */
  readonly paragraphs: number;
}

/** What to mark, folded. */
export interface HitWords {
  /** Words that begin like this are marked as far as they do. */
  readonly starts: readonly string[];
  /** These words are marked whole: they were found in spite of a typing error. */
  readonly whole: readonly string[];
}
