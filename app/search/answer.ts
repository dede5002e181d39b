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
