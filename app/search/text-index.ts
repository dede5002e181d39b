/**
 * An inverted index: for each word the documents that have it and, as bits, in which fields.
 *
 *     words      …  madrid      madrilene  …      sorted: a beginning is a stretch of them
 *     from       …  40          43         …      where each word's postings begin
 *     docs             7 9 12      9
 *     fields           1 3  8      2              bit 0 the first field, bit 1 the second …
 *
 * Because a beginning is one stretch of words, it is one stretch of postings too, read in one go. Typing errors are
 * found in the library's radix tree; letting the library score whole results would take hundreds of milliseconds on
 * ten thousand events, these arrays take a few.
 * Must not know: events, what a field is worth.
 */
import SearchableMap from 'minisearch/SearchableMap';
import { fold, rawWords } from './fold';

/** How like the term a word is. */
export type Closeness = 'exact' | 'start' | 'typo';

export interface TextIndex {
  /** By word, then by document: who has it. */
  readonly docs: Uint32Array;
  /** Beside it: in which fields, as bits. */
  readonly fields: Uint8Array;
  /** Where the postings of a term lie, and of all that begins with it. A document may be in several of them. */
  find(term: string): readonly Stretch[];
  /** The same for the words that are the term but for so many errors as its length allows. */
  findTypos(term: string): Typos;
}

export interface Typos {
  readonly words: readonly string[];
  readonly stretches: readonly Stretch[];
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly closeness: Closeness;
}

/** Shorter words are too like each other to forgive an error in them. */
const ONE_ERROR_FROM = 4;
const TWO_ERRORS_FROM = 8;

/** How many errors a term may have. A number is that number or another one. */
export function allowedErrors(term: string): number {
  if (/\p{N}/u.test(term) || term.length < ONE_ERROR_FROM) return 0;
  return term.length < TWO_ERRORS_FROM ? 1 : 2;
}

interface Postings {
  readonly docs: number[];
  readonly fields: number[];
}

/** Collects documents; they are numbered as they come, from 0. */
export function createTextIndexBuilder() {
  const postings = new Map<string, Postings>();
  // By the word as written: most of a text has been folded before.
  const written = new Map<string, Postings>();
  let count = 0;
  const postingsOf = (word: string): Postings => {
    const folded = fold(word);
    const own = postings.get(folded) ?? { docs: [], fields: [] };
    postings.set(folded, own);
    written.set(word, own);
    return own;
  };
  return {
    /** @param fields the texts of the document, field by field; at most eight. */
    add: (fields: readonly string[]) => {
      const doc = count++;
      fields.forEach((text, field) => {
        for (const word of rawWords(text)) note(written.get(word) ?? postingsOf(word), doc, 1 << field);
      });
    },
    build: (): TextIndex => buildTextIndex(postings),
  };
}

function note({ docs, fields }: Postings, doc: number, bit: number): void {
  const last = docs.length - 1;
  if (docs[last] === doc) {
    fields[last] = (fields[last] ?? 0) | bit;
  } else {
    docs.push(doc);
    fields.push(bit);
  }
}

function buildTextIndex(postings: ReadonlyMap<string, Postings>): TextIndex {
  const words = [...postings.keys()].sort();
  const from = new Uint32Array(words.length + 1);
  words.forEach((word, at) => {
    from[at + 1] = (from[at] ?? 0) + (postings.get(word)?.docs.length ?? 0);
  });
  const docs = new Uint32Array(from.at(-1) ?? 0);
  const fields = new Uint8Array(docs.length);
  words.forEach((word, at) => {
    docs.set(postings.get(word)?.docs ?? [], from[at]);
    fields.set(postings.get(word)?.fields ?? [], from[at]);
  });
  const tree = lazily(() => toTree(words));
  const stretch = (first: number, end: number, closeness: Closeness): Stretch[] =>
    end > first ? [{ from: from[first] ?? 0, to: from[end] ?? 0, closeness }] : [];
  return {
    docs,
    fields,
    find: (term) => {
      const first = bisect(words, term);
      const longer = words[first] === term ? first + 1 : first;
      return [...stretch(first, longer, 'exact'), ...stretch(longer, bisect(words, term + LAST), 'start')];
    },
    findTypos: (term) => {
      const errors = allowedErrors(term);
      const close = errors === 0 ? [] : [...tree().fuzzyGet(term, errors).values()].map(([at]) => at);
      return {
        words: close.flatMap((at) => words[at] ?? []),
        stretches: close.flatMap((at) => stretch(at, at + 1, 'typo')),
      };
    },
  };
}

/** Planting it takes longer than all the rest, and most words are typed without an error. */
function toTree(words: readonly string[]): SearchableMap<number> {
  const tree = new SearchableMap<number>();
  words.forEach((word, at) => {
    tree.set(word, at);
  });
  return tree;
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Sorts after whatever a word can go on with. */
const LAST = '\uffff';

/** Position of the first word that is not before the term. */
function bisect(words: readonly string[], term: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
