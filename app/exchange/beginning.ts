/** Enough of a file's text to tell what it is like. Must not know: any format. */

/** Lines that are shown, and the most letters of them. */
export const BEGINNING = { lines: 12, letters: 1500 };

/** The first lines, and that there are more. */
export function beginningOf(text: string): string {
  // Of a large file no more is looked at than can be shown.
  const near = text.slice(0, 2 * BEGINNING.letters);
  const lines = near.split(/\r?\n/);
  const beginning = lines.slice(0, BEGINNING.lines).join('\n');
  const isWhole = near === text && lines.length <= BEGINNING.lines && beginning.length <= BEGINNING.letters;
  return isWhole ? beginning : `${beginning.slice(0, BEGINNING.letters).replace(/[\uD800-\uDBFF]$/, '')}\n…`;
}
