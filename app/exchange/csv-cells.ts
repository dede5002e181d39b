/**
 * Cells that a spreadsheet shows and does not run.
 *
 * A cell that begins with = + - @ (or their full-width forms), a tab or a carriage return is taken for a formula by
 * spreadsheets (OWASP, "CSV Injection"): an apostrophe before it makes it text. Reading takes the apostrophe off again:
 *
 *     =1+1   →  '=1+1   →  =1+1
 *     '=1+1  →  ''=1+1  →  '=1+1     what already looks marked is marked once more, so that nothing is lost
 *
 * Must not know: columns, quoting.
 */

const RISKY = /^'*[=+\-@\t\r＝＋－＠]/u;
const MARKED = /^'+[=+\-@\t\r＝＋－＠]/u;
/** A date has no letters but X, so it cannot call anything: at worst it is a sum. */
const DATE = /^(?:[-+]?[\dX][-\dX?~%/.]*|(?:\.\.)?\/[-\dX?~%]+)$/u;

/** Makes a cell safe to open. */
export const toSafeCell = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

/** Takes the mark off. */
export const fromSafeCell = (cell: string): string => (MARKED.test(cell) ? cell.slice(1) : cell);

/** A date as it stands, so that a spreadsheet may read it (`-0043` too); what is no date is made safe. */
export const toDateCell = (text: string): string => (DATE.test(text) ? text : toSafeCell(text));

/** Several labels in one cell, a semicolon between: `NATO; Russia`. A semicolon of a label's own is written `\;`. */
export const joinLabels = (labels: readonly string[]): string =>
  labels.map((label) => label.replace(/[\\;]/g, '\\$&')).join('; ');

/** The labels of such a cell, white space around them taken off, empty ones left out. */
export function splitLabels(cell: string): readonly string[] {
  const labels = cell.match(/(?:\\.|[^;\\]|\\$)+/gsu) ?? [];
  return labels.map((label) => label.trim().replace(/\\(.)/gsu, '$1')).filter((label) => label !== '');
}
