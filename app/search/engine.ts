/**
 * The search itself: events and, as they arrive, the paragraphs of the articles; answers in one go.
 *
 * The same code runs in a worker and on the page's own thread. Must not know: which of them, the store.
 */
import type { Answer } from './answer';
import { findAnswer } from './find-answer';
import { eventFields } from './rank';
import type { EventRow, ParagraphRow } from './rows';
import { createTextIndexBuilder, type TextIndex } from './text-index';

export interface Engine {
  /** Takes in the next events; they must come in the order of their ids, from 0. */
  addEvents(rows: readonly EventRow[]): void;
  /** Takes in the paragraphs of an article. */
  addParagraphs(rows: readonly ParagraphRow[]): void;
  ask(query: string): Answer;
}

export function createEngine(): Engine {
  const events = createTextIndexBuilder();
  const texts = createTextIndexBuilder();
  const weights: number[] = [];
  const paragraphs: ParagraphRow[] = [];
  // Made anew only for what has been added to: articles come after the events.
  const built: { events: TextIndex | null; texts: TextIndex | null } = { events: null, texts: null };
  return {
    addEvents: (rows) => {
      for (const row of rows) {
        events.add(eventFields.map((field) => row[field]));
        weights.push(row.weight);
      }
      built.events = null;
    },
    addParagraphs: (rows) => {
      for (const row of rows) {
        texts.add([row.text]);
        paragraphs.push(row);
      }
      built.texts = null;
    },
    ask: (query) => {
      built.events ??= events.build();
      built.texts ??= texts.build();
      return findAnswer(query, { events: built.events, texts: built.texts, weights, paragraphs });
    },
  };
}
