/**
 * The search itself: events and, as they arrive, the paragraphs of the articles; answers in one go.
 *
 * The same code runs in a worker and on the page's own thread. Must not know: which of them, the store.
 */
import type { Answer, Around, ArticleHit } from './answer';
import { parseQuery } from './query';
import { createTally, eventFields, rank, scoreInFields, scoreInText, type Tally } from './rank';
import type { EventRow, ParagraphRow } from './rows';
import { createTextIndexBuilder, type Stretch, type TextIndex } from './text-index';

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
  let built: { readonly events: TextIndex; readonly texts: TextIndex } | null = null;
  return {
    addEvents: (rows) => {
      for (const row of rows) {
        events.add(eventFields.map((field) => row[field]));
        weights.push(row.weight);
      }
      built = null;
    },
    addParagraphs: (rows) => {
      for (const row of rows) {
        texts.add([row.text]);
        paragraphs.push(row);
      }
      built = null;
    },
    ask: (query) => {
      built ??= { events: events.build(), texts: texts.build() };
      return answer(query, { ...built, weights, paragraphs });
    },
  };
}

/** More excerpts than this are not read. */
const MOST_AROUND = 300;

interface Indexes {
  readonly events: TextIndex;
  readonly texts: TextIndex;
  readonly weights: readonly number[];
  readonly paragraphs: readonly ParagraphRow[];
}

function answer(query: string, { events, texts, weights, paragraphs }: Indexes): Answer {
  const terms = parseQuery(query);
  const eventTally = createTally(weights.length);
  const textTally = createTally(paragraphs.length);
  const around = new Map<number, number>();
  const starts: string[] = [];
  const whole: string[] = [];
  for (const term of terms) {
    const typos = findTerm(term);
    if (typos.length > 0) whole.push(...typos);
    else if (term.length > 1 || terms.length === 1) starts.push(term);
    eventTally.nextTerm();
    textTally.nextTerm();
  }
  const ranked = terms.length === 0 ? [] : rank(eventTally, weights);
  return {
    query,
    events: ranked,
    articles: terms.length === 0 ? [] : articleHits(textTally, paragraphs),
    around: textsAround(ranked.slice(0, MOST_AROUND)),
    words: { starts, whole },
  };

  /**
   * Typing errors are forgiven only where nothing anywhere begins like the term: the result filters what is shown, and
   * "march" must not bring up a "marsh". Returns the words that were taken for the term all the same.
   */
  function findTerm(term: string): readonly string[] {
    const [inEvents, inTexts] = [events.find(term), texts.find(term)];
    if (inEvents.length > 0 || inTexts.length > 0) {
      tallyEvents(inEvents);
      tallyTexts(inTexts);
      return [];
    }
    const [eventTypos, textTypos] = [events.findTypos(term), texts.findTypos(term)];
    tallyEvents(eventTypos.stretches);
    tallyTexts(textTypos.stretches);
    return [...eventTypos.words, ...textTypos.words];
  }

  function textsAround(best: readonly number[]): ReadonlyMap<number, Around> {
    return new Map(
      best.flatMap((event) => {
        const paragraph = paragraphs[around.get(event) ?? -1];
        return paragraph === undefined ? [] : [[event, { source: paragraph.source, text: paragraph.text }]];
      }),
    );
  }

  function tallyEvents(stretches: readonly Stretch[]): void {
    for (const { from, to, closeness } of stretches) {
      for (let at = from; at < to; at++) {
        eventTally.find(events.docs[at] ?? 0, scoreInFields(events.fields[at] ?? 0, closeness));
      }
    }
  }

  function tallyTexts(stretches: readonly Stretch[]): void {
    for (const { from, to, closeness } of stretches) {
      const score = scoreInText(closeness);
      for (let at = from; at < to; at++) {
        const paragraph = texts.docs[at] ?? 0;
        textTally.find(paragraph, score);
        for (const event of paragraphs[paragraph]?.events ?? []) {
          if (eventTally.find(event, score)) around.set(event, paragraph);
        }
      }
    }
  }
}

function articleHits(tally: Tally, paragraphs: readonly ParagraphRow[]): ArticleHit[] {
  const counts = new Map<string, number>();
  for (const doc of tally.all()) {
    const source = paragraphs[doc]?.source ?? '';
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .map(([source, count]) => ({ source, paragraphs: count }))
    .sort((a, b) => b.paragraphs - a.paragraphs);
}
