/**
 * Which events have every term, the best first.
 *
 * A term counts as much as the best place it was found in: title before quote before actors and places before summary
 * before the article around it; a word written in full before one that only begins so, that before a typing error.
 * Equals go by how loudly they speak, then by time. Must not know: how words are found.
 */
import type { Closeness } from './text-index';

/** The fields of an event, in the order of the index's bits. */
export const eventFields = ['title', 'quote', 'names', 'summary'] as const;

const FIELD_WORTH: Readonly<Record<(typeof eventFields)[number], number>> = {
  title: 16,
  quote: 8,
  names: 4,
  summary: 2,
};
const TEXT_WORTH = 1;
/** A typing error in a title is worth less than the word in full in a quote, and no less than one in a name. */
const CLOSENESS: Readonly<Record<Closeness, number>> = { exact: 1, start: 0.75, typo: 0.4 };
/** Being found in further places breaks ties; it never lifts a place over the next better one. */
const FURTHER_PLACES = 0.02;

/** What a set of fields is worth, by its bits. */
const worthOf = Float32Array.from({ length: 1 << eventFields.length }, (_, bits) => {
  const worths = eventFields.filter((_, field) => bits & (1 << field)).map((field) => FIELD_WORTH[field]);
  const best = Math.max(0, ...worths);
  return best + FURTHER_PLACES * (worths.reduce((sum, worth) => sum + worth, 0) - best);
});

export const scoreInFields = (fields: number, closeness: Closeness): number =>
  (worthOf[fields] ?? 0) * CLOSENESS[closeness];

export const scoreInText = (closeness: Closeness): number => TEXT_WORTH * CLOSENESS[closeness];

/** Adds up term after term; only documents that have had every term so far stay in. */
export function createTally(size: number) {
  const total = new Float32Array(size);
  const met = new Uint8Array(size);
  const best = new Float32Array(size);
  let terms = 0;
  return {
    /** The present term was found in a document: the best find counts. Returns whether this is it so far. */
    find: (doc: number, score: number): boolean => {
      if (score <= (best[doc] ?? 0)) return false;
      best[doc] = score;
      return true;
    },
    nextTerm: () => {
      for (let doc = 0; doc < size; doc++) {
        const score = best[doc] ?? 0;
        if (score === 0 || met[doc] !== terms) continue;
        met[doc] = terms + 1;
        total[doc] = (total[doc] ?? 0) + score;
      }
      best.fill(0);
      terms++;
    },
    /** The documents that have every term. */
    all: (): number[] => {
      const docs: number[] = [];
      for (let doc = 0; doc < size; doc++) if (met[doc] === terms) docs.push(doc);
      return docs;
    },
    score: (doc: number): number => total[doc] ?? 0,
  };
}

export type Tally = ReturnType<typeof createTally>;

/** So many steps of score and of weight are told apart; with a document's number they make one sortable number. */
const SCORE_STEPS = 2 ** 16;
const SCORE_STEP = 1 / 256;
const WEIGHT_STEPS = 2 ** 10;
const DOCS = 2 ** 24;

/**
 * The documents that have every term: by score, then by weight, then as they are numbered.
 *
 * @param most how many of the best are wanted; to find few is much quicker than to sort all
 */
export function rank(tally: Tally, weights: ArrayLike<number>, most = Infinity): Uint32Array {
  const keys = Float64Array.from(tally.all(), (doc) => {
    const score = SCORE_STEPS - 1 - Math.min(Math.round(tally.score(doc) / SCORE_STEP), SCORE_STEPS - 1);
    const weight = WEIGHT_STEPS - 1 - Math.round((weights[doc] ?? 0) * (WEIGHT_STEPS - 1));
    return (score * WEIGHT_STEPS + weight) * DOCS + doc;
  });
  return Uint32Array.from(keys.length > most ? smallest(keys, most) : keys.sort(), (key) => key % DOCS);
}

/** The smallest of some numbers, in order: each further one is put in its place among the few, or is none of them. */
function smallest(keys: Float64Array, most: number): Float64Array {
  const few = keys.slice(0, most).sort();
  for (let at = most; at < keys.length; at++) {
    const key = keys[at] as number;
    let place = most;
    for (; place > 0 && key < (few[place - 1] as number); place--) few[place] = few[place - 1] as number;
    if (place < most) few[place] = key;
  }
  return few;
}
