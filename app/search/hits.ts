/**
 * Where a text has the words that were searched for, and an excerpt around the first of them.
 *
 * Offsets are of the text as written, in UTF-16 code units. Must not know: how a hit is drawn.
 */
import type { HitWords } from './answer';
import { wordsOf, writtenLength } from './fold';

export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** The hits in a text, in order; they never overlap. */
export function findHits(text: string, { starts, whole }: HitWords): readonly Hit[] {
  return wordsOf(text).flatMap(({ word, start, end }) => {
    if (whole.includes(word) || starts.includes(word)) return [{ start, end }];
    const longest = Math.max(0, ...starts.filter((term) => word.startsWith(term)).map((term) => term.length));
    return longest === 0 ? [] : [{ start, end: start + writtenLength(text.slice(start, end), longest) }];
  });
}

/** Characters of an excerpt, about two lines of a list. */
const EXCERPT = 120;
/** Of these so many before the first hit. */
const BEFORE = 36;

/** Cuts a text down to what is around its first hit, at spaces; null where it has none. */
export function excerptOf(text: string, words: HitWords): string | null {
  const [first] = findHits(text, words);
  if (first === undefined) return null;
  const from = first.start <= BEFORE ? 0 : afterSpace(text, first.start - BEFORE, first.start);
  const to = from + EXCERPT >= text.length ? text.length : beforeSpace(text, from + EXCERPT, first.end);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < text.length ? ' …' : ''}`;
}

function afterSpace(text: string, from: number, latest: number): number {
  const space = text.slice(from, latest).search(/\s/);
  return space === -1 ? latest : from + space + 1;
}

function beforeSpace(text: string, to: number, earliest: number): number {
  const cut = text.slice(earliest, to).search(/\s\S*$/);
  return cut === -1 ? to : earliest + cut;
}
