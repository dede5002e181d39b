// Where sentences begin. Good enough to say what stands in the same sentence; knows abbreviations from the language.

const END = /[.!?…]["')\]»”’]{0,3}[ \n]{1,4}|\n ?\n|[»”] {1,3}(?=[A-Z])/g;
const LAST_WORD = /(?<word>[a-z]{1,12})\.$/;
const SMALL_LETTER = /\p{Ll}/u;

/** Whether a full stop belongs to an abbreviation or an initial and ends nothing. */
function isAbbreviation(folded: string, stop: number, abbreviations: ReadonlySet<string>): boolean {
  if (folded[stop] !== '.') return false;
  const word = LAST_WORD.exec(folded.slice(Math.max(0, stop - 14), stop + 1))?.groups?.word;
  return word !== undefined && (word.length === 1 || abbreviations.has(word));
}

/**
 * Offsets at which the sentences of a text begin, ascending, the first being 0. A small letter begins no sentence.
 * `folded` is the text's folded twin.
 */
export function sentenceStarts(source: string, folded: string, abbreviations: ReadonlySet<string>): readonly number[] {
  const starts = [0];
  for (const found of folded.matchAll(END)) {
    const next = found.index + found[0].length;
    const paragraph = found[0].includes('\n');
    if (!paragraph && SMALL_LETTER.test(source.charAt(next))) continue;
    if (!paragraph && isAbbreviation(folded, found.index, abbreviations)) continue;
    starts.push(next);
  }
  return starts;
}

/** Index of the sentence that an offset stands in; `from` is where to begin looking, for offsets that ascend. */
export function sentenceAt(starts: readonly number[], offset: number, from = 0): number {
  let index = from;
  while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= offset) index++;
  return index;
}
