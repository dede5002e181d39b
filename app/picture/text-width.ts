/**
 * How wide words will be, without a browser to ask: the widths of Helvetica, which Arial and Liberation Sans share to
 * the unit, so that a picture is laid out the same everywhere.
 *
 * Must not know: what the words are for.
 */

/** For whoever opens the file: all have the widths below, but for the last, which is a little narrower or wider. */
export const SANS = "Arial, Helvetica, 'Liberation Sans', sans-serif";
export const SERIF = "Georgia, 'Times New Roman', 'Liberation Serif', serif";

/** Thousandths of the size, and the characters that are so wide. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft\u00a0\u202f·'],
  [333, '()-`r“”'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu–«»'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…'],
  [1015, '@'],
];
const BY_CHARACTER = new Map(WIDTHS.flatMap(([width, all]) => [...all].map((one) => [one, width] as const)));
/** Letters of other scripts: about as wide as they are high. */
const UNKNOWN = 1000;
/** Bold letters, and those of a serif face, are wider; and a font that stands in may be. */
const BOLD = 1.09;
const SERIF_FACTOR = 1.12;
const SAFETY = 1.03;

export interface Face {
  /** In layout pixels. */
  readonly size: number;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly italic?: boolean;
}

/** Width in layout pixels, a little on the safe side. */
export function widthOf(words: string, { size, bold, serif }: Face): number {
  let thousandths = 0;
  for (const character of words.normalize('NFD')) {
    if (!/\p{Mark}/u.test(character)) thousandths += BY_CHARACTER.get(character) ?? UNKNOWN;
  }
  return (thousandths / 1000) * size * (bold ? BOLD : 1) * (serif ? SERIF_FACTOR : 1) * SAFETY;
}

/** The words, or as many of them as fit with an ellipsis; '' where not even three letters do. */
export function cutToWidth(words: string, room: number, face: Face): string {
  if (widthOf(words, face) <= room) return words;
  const letters = [...words];
  // The widths add up, so the longest beginning that fits is found by halving.
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const half = (fits + tooMany) >> 1;
    if (widthOf(`${letters.slice(0, half).join('').trimEnd()}…`, face) <= room) fits = half;
    else tooMany = half;
  }
  return fits < 3 ? '' : `${letters.slice(0, fits).join('').trimEnd()}…`;
}

/** Words broken into lines; a word longer than a line is broken where it must be. At least one line. */
export function wrap(words: string, room: number, face: Face): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/[ \n]+/).flatMap((one) => breakUp(one, room, face))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, face) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A word in pieces none of which is wider than a line: addresses are long. */
function breakUp(word: string, room: number, face: Face): readonly string[] {
  if (widthOf(word, face) <= room) return [word];
  const pieces: string[] = [];
  // Widths add up letter by letter: a word of thousands is walked once.
  let [piece, width] = ['', 0];
  for (const letter of word) {
    const more = widthOf(letter, face);
    if (piece !== '' && width + more > room) {
      pieces.push(piece);
      [piece, width] = ['', 0];
    }
    piece += letter;
    width += more;
  }
  return [...pieces, piece];
}
