/**
 * From a query to an answer: each term is looked up in the events and in the articles, and what has all of them is
 * ranked.
 *
 * Must not know: how the indexes are made, which thread this is.
 */
import { type Answer, type Around, type ArticleHit, BEST } from './answer';
import { parseQuery } from './query';
import { createTally, rank, scoreInFields, scoreInText, type Tally } from './rank';
import type { ParagraphRow } from './rows';
import type { Stretch, TextIndex } from './text-index';

export interface Indexes {
  readonly events: TextIndex;
  /** Of the paragraphs. */
  readonly texts: TextIndex;
  /** By event. */
  readonly weights: readonly number[];
  readonly paragraphs: readonly ParagraphRow[];
}

/** One query on its way: what has been found so far. */
interface Search extends Indexes {
  readonly eventTally: Tally;
  readonly textTally: Tally;
  /** The paragraph that an event was last found by, where it has not the term itself. */
  readonly paragraphOf: Map<number, number>;
}

/** More excerpts than this are not read. */
const MOST_AROUND = 300;

/** What a query has found, told as far as it is wanted. */
export interface Finding {
  readonly query: string;
  /** The best few: what can be drawn with the letter. */
  best(): Answer;
  /** All of it, however long sorting takes. */
  all(): Answer;
}

export function find(query: string, indexes: Indexes): Finding {
  const search: Search = {
    ...indexes,
    eventTally: createTally(indexes.weights.length),
    textTally: createTally(indexes.paragraphs.length),
    paragraphOf: new Map(),
  };
  const terms = parseQuery(query);
  const starts: string[] = [];
  const whole: string[] = [];
  for (const term of terms) {
    const typos = findTerm(search, term);
    if (typos.length > 0) whole.push(...typos);
    // A single letter beside other words is no word to mark.
    else if (term.length > 1 || terms.length === 1) starts.push(term);
  }
  const articles = terms.length === 0 ? [] : articleHits(search);
  const answer = (most?: number): Answer => {
    const events = terms.length === 0 ? new Uint32Array() : rank(search.eventTally, indexes.weights, most);
    return { query, events, articles, words: { starts, whole }, around: textsAround(search, events) };
  };
  return { query, best: () => answer(BEST), all: () => answer() };
}

/**
 * Typing errors are forgiven only where nothing anywhere begins like the term: the result filters what is shown, and
 * "march" must not bring up a "marsh". Returns the words that were taken for the term all the same.
 */
function findTerm(search: Search, term: string): readonly string[] {
  const [inEvents, inTexts] = [search.events.find(term), search.texts.find(term)];
  if (inEvents.length > 0 || inTexts.length > 0) {
    tallyTerm(search, inEvents, inTexts);
    return [];
  }
  const [eventTypos, textTypos] = [search.events.findTypos(term), search.texts.findTypos(term)];
  tallyTerm(search, eventTypos.stretches, textTypos.stretches);
  return [...new Set([...eventTypos.words, ...textTypos.words])];
}

/** Events first: their paragraphs count only where they have not the term themselves. */
function tallyTerm(search: Search, inEvents: readonly Stretch[], inTexts: readonly Stretch[]): void {
  const { events, eventTally, textTally } = search;
  for (const { from, to, closeness } of inEvents) {
    for (let at = from; at < to; at++) {
      eventTally.find(events.docs[at] ?? 0, scoreInFields(events.fields[at] ?? 0, closeness));
    }
  }
  for (const stretch of inTexts) tallyTexts(search, stretch);
  eventTally.nextTerm();
  textTally.nextTerm();
}

function tallyTexts({ texts, paragraphs, paragraphOf, eventTally, textTally }: Search, stretch: Stretch): void {
  const score = scoreInText(stretch.closeness);
  for (let at = stretch.from; at < stretch.to; at++) {
    const paragraph = texts.docs[at] ?? 0;
    textTally.find(paragraph, score);
    for (const event of paragraphs[paragraph]?.events ?? []) {
      if (eventTally.find(event, score)) paragraphOf.set(event, paragraph);
    }
  }
}

function textsAround({ paragraphs, paragraphOf }: Search, events: Uint32Array): ReadonlyMap<number, Around> {
  return new Map(
    [...events.subarray(0, MOST_AROUND)].flatMap((event) => {
      const paragraph = paragraphs[paragraphOf.get(event) ?? -1];
      return paragraph === undefined ? [] : [[event, { source: paragraph.source, text: paragraph.text }]];
    }),
  );
}

function articleHits({ textTally, paragraphs }: Search): ArticleHit[] {
  const counts = new Map<string, number>();
  for (const paragraph of textTally.all()) {
    const source = paragraphs[paragraph]?.source ?? '';
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .map(([source, count]) => ({ source, paragraphs: count }))
    .sort((a, b) => b.paragraphs - a.paragraphs);
}
