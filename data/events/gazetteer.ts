// Finds names in a text: entries with their spellings → where they stand, as the source spells them. One pass over the
// words, longest name first; a name is whole words. Knows no names itself.

import { fold } from '../extract/fold';
import type { NameFound } from './propose-shapes';

/** Somebody or some place, with every spelling that stands for it. */
export interface GazetteerEntry {
  readonly id: string;
  readonly kind: NameFound['kind'];
  readonly spellings: readonly string[];
}

/** Entries made ready to be looked up by their first word. */
export type Gazetteer = ReadonlyMap<string, readonly Spelling[]>;

interface Spelling {
  readonly folded: string;
  /** "US" is a name and "us" is a word: short names keep their capitals. */
  readonly exact: string | undefined;
  readonly entry: GazetteerEntry;
}

const WORD = /[a-z0-9]{1,40}/g;
const SHORT = 3;

const firstWord = (folded: string): string => /[a-z0-9]{1,40}/.exec(folded)?.[0] ?? folded;

/** Prepares entries; of several with one spelling the first wins. */
export function buildGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const index = new Map<string, Spelling[]>();
  for (const entry of entries) {
    for (const spelling of entry.spellings) {
      const folded = fold(spelling).trim();
      const key = firstWord(folded);
      const exact = spelling.length <= SHORT ? spelling : undefined;
      index.set(key, [...(index.get(key) ?? []), { folded, exact, entry }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.folded.length - a.folded.length);
  return index;
}

const isWordAt = (folded: string, at: number): boolean => /[a-z0-9]/.test(folded.charAt(at));

function matchAt(text: string, folded: string, at: number, spellings: readonly Spelling[]): Spelling | undefined {
  return spellings.find(({ folded: name, exact }) => {
    const offset = at - name.search(/[a-z0-9]/);
    if (!folded.startsWith(name, offset) || isWordAt(folded, offset + name.length)) return false;
    return exact === undefined
      ? /\p{Lu}/u.test(text.slice(offset, offset + name.length))
      : text.startsWith(exact, offset);
  });
}

/** All names between two offsets of a text, in order, without overlaps. A name has a capital somewhere. */
export function findNames(text: string, gazetteer: Gazetteer, start = 0, end = text.length): readonly NameFound[] {
  const words = text.slice(start, end);
  const folded = fold(words);
  const found: NameFound[] = [];
  let free = 0;
  for (const { 0: word, index: at } of folded.matchAll(WORD)) {
    const match = at < free ? undefined : matchAt(words, folded, at, gazetteer.get(word) ?? []);
    if (!match) continue;
    free = at + match.folded.length;
    const { id, kind } = match.entry;
    found.push({ id, kind, start: start + at, end: start + free, exact: words.slice(at, free) });
  }
  return found;
}
