/**
 * Words as they are compared: without case and accents, so that "Erdogan" finds "Erdoğan" and "etats" finds "États".
 *
 * Positions are kept in the text as it stands, in UTF-16 code units: what is found can be marked where it is written.
 * Must not know: what is searched.
 */

export interface Word {
  /** Folded. */
  readonly word: string;
  /** Where it stands in the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with the marks that belong to them; a hyphen, an apostrophe or any space parts words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** The text without case and accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text, folded, where they stand. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words alone, as written. */
export const rawWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The folded words alone: what a query is made of. */
export const foldedWords = (text: string): string[] => rawWords(text).map(fold);

/** How many code units of a word as written make up the first so many of it folded ("œu" is three folded letters). */
export function writtenLength(written: string, folded: number): number {
  let [units, letters] = [0, 0];
  for (const letter of written) {
    if (letters >= folded) break;
    letters += fold(letter).length;
    units += letter.length;
  }
  // Marks that belong to the last letter go with it.
  return units + (/^\p{M}+/u.exec(written.slice(units))?.[0].length ?? 0);
}
