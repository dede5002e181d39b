/**
 * The search itself: events and, as they arrive, the paragraphs of the articles; answers in one go.
 *
 * The same code runs in a worker and on the page's own thread. Must not know: which of them, the store.
 */
import type { Answer } from './answer';
import { type Finding, find, type Indexes } from './find-answer';
import { eventFields } from './rank';
import type { EventRow, ParagraphRow } from './rows';
import { createTextIndexBuilder, type TextIndex } from './text-index';

export interface Engine {
  /** Takes in the next events; they must come in the order of their ids, from 0. */
  addEvents(rows: readonly EventRow[]): void;
  /** Takes in the paragraphs of an article. */
  addParagraphs(rows: readonly ParagraphRow[]): void;
  /** Makes ready what has been taken in, so that the next question need not. */
  build(): void;
  /** The best few. */
  best(query: string): Answer;
  /** Everything; of the question that was asked last nothing is looked for again. */
  all(query: string): Answer;
}

export function createEngine(): Engine {
  const events = createTextIndexBuilder();
  const texts = createTextIndexBuilder();
  const weights: number[] = [];
  const paragraphs: ParagraphRow[] = [];
  // Made anew only for what has been added to: articles come after the events.
  const built: { events: TextIndex | null; texts: TextIndex | null } = { events: null, texts: null };
  let last: Finding | null = null;
  const build = (): Indexes => {
    built.events ??= events.build();
    built.texts ??= texts.build();
    return { events: built.events, texts: built.texts, weights, paragraphs };
  };
  return {
    addEvents: (rows) => {
      for (const row of rows) {
        events.add(eventFields.map((field) => row[field]));
        weights.push(row.weight);
      }
      [built.events, last] = [null, null];
    },
    addParagraphs: (rows) => {
      for (const row of rows) {
        texts.add([row.text]);
        paragraphs.push(row);
      }
      [built.texts, last] = [null, null];
    },
    build,
    best: (query) => {
      last = find(query, build());
      return last.best();
    },
    all: (query) => {
      last = last?.query === query ? last : find(query, build());
      return last.all();
    },
  };
}
