// The one view of a text that patterns are matched against: lower case, no accents, plain quotes, dashes and spaces.
// Character for character, so that an offset in the folded text is the same offset in the source. Knows no language.

const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\r': ' ',
};

const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  const folded = PLAIN[character] ?? (bare.length === 1 ? bare : lower.length === 1 ? lower : character);
  cache.set(character, folded);
  return folded;
}

const BEYOND_ASCII = /[\u0080-\uffff]/g;

/**
 * Folds a text for matching. The result has the same length. A lone line break is a wrapped line and becomes a space;
 * a blank line stays (as `\n`), so that no expression runs over it.
 */
export function fold(text: string): string {
  return text
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replace(BEYOND_ASCII, foldCharacter)
    .replace(/[\t\r]/g, ' ')
    .replace(/\n(?: ?\n)?/g, (breaks) => (breaks.length > 1 ? breaks : ' '));
}
