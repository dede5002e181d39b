/**
 * A small index of things by their names, forgiving typing errors as the search does: what a palette looks things up in.
 *
 * Must not know: what the things are.
 */
import { parseQuery } from './query';
import { createTally, eventFields, rank, scoreInFields } from './rank';
import { createTextIndexBuilder } from './text-index';

export interface Named {
  /** What it is called, in every language. */
  readonly name: string;
  /** Other words by which somebody may look for it; they count for less. */
  readonly also?: string;
  /** From 0 to 1: which of two that fit alike goes first. */
  readonly weight?: number;
}

export interface NameIndex {
  /** Positions of what has every word of the query, the best first; none for a query without words. */
  find(query: string): readonly number[];
}

/** Things indexed at a time: a few milliseconds, so that typing goes on. */
const SLICE = 500;

/** The fields of the ranking that names stand in for. */
const toFields = ({ name, also = '' }: Named): string[] =>
  eventFields.map((field) => (field === 'title' ? name : field === 'names' ? also : ''));

/** Resolves when all can be found; in between the page goes on. */
export async function createNameIndex(things: readonly Named[]): Promise<NameIndex> {
  const builder = createTextIndexBuilder();
  for (let from = 0; from < things.length; from += SLICE) {
    if (from > 0) await new Promise((done) => setTimeout(done));
    for (const thing of things.slice(from, from + SLICE)) builder.add(toFields(thing));
  }
  const index = builder.build();
  const weights = things.map(({ weight = 0 }) => weight);
  return {
    find: (query) => {
      const terms = parseQuery(query);
      if (terms.length === 0) return [];
      const tally = createTally(things.length);
      for (const term of terms) {
        const found = index.find(term);
        const stretches = found.length > 0 ? found : index.findTypos(term).stretches;
        for (const { from, to, closeness } of stretches) {
          for (let at = from; at < to; at += 1) {
            tally.find(index.docs[at] ?? 0, scoreInFields(index.fields[at] ?? 0, closeness));
          }
        }
        tally.nextTerm();
      }
      return [...rank(tally, weights)];
    },
  };
}
