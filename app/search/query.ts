/**
 * What was typed, as the terms that an event must have, all of them.
 *
 * Must not know: the index.
 */
import { foldedWords } from './fold';

/** So common that they say nothing beside another word: they are left out then, and searched for when alone. */
const COMMON = new Set(
  [
    'a an and are as at be by for from in into is it its of on or that the this to was were will with',
    'au aux ce cette ces dans de des du elle en est et il ils la le les ne ou par pas pour que qui sa se ses son sur un une',
    'c d j l m n qu s t y',
  ]
    .join(' ')
    .split(' '),
);

/** More words than this are not typed but pasted: the first ones will do. */
const MOST_TERMS = 8;

/** The words to look for, folded, each once. */
export function parseQuery(query: string): readonly string[] {
  const words = [...new Set(foldedWords(query))];
  const telling = words.filter((word) => !COMMON.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_TERMS);
}
