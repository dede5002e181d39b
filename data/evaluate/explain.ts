// A text with its time expressions marked in place, and under each line what they mean and which rule found them. Plain, or
// with ANSI colours where the caller has a terminal. Pure; writes nothing.

import type { Timex } from '../extract/timex';

/** How to mark. */
export interface ExplainOptions {
  readonly colour: boolean;
}

/** ANSI "select graphic rendition" codes, one a type. */
const COLOURS: Readonly<Record<Timex['type'], string>> = { DATE: '32', TIME: '36', DURATION: '33', SET: '35' };
const ESCAPE = '\u001b[';

const paint = (words: string, code: string, { colour }: ExplainOptions): string =>
  colour ? `${ESCAPE}${code}m${words}${ESCAPE}0m` : words;

/** An expression in the text: brackets without colour, so that nothing is said by colour alone. */
const mark = (timex: Timex, options: ExplainOptions): string => paint(`[${timex.text}]`, COLOURS[timex.type], options);

function meaningOf({ text, type, value, mod, from, to, fiscal, basis, rule }: Timex, options: ExplainOptions): string {
  const bounds = fiscal ? '  fiscal, without bounds' : from === null ? '' : `  ${from} – ${to}`;
  const words = text.replace(/\s+/g, ' ');
  return paint(`    ${words}: ${type} ${value}${mod ? ` ${mod}` : ''}${bounds}  ${basis}  ${rule}`, '2', options);
}

/** Marks the expressions of a line that begins at `offset` of the text. */
function markLine(line: string, offset: number, timexes: readonly Timex[], options: ExplainOptions): string {
  let marked = '';
  let at = 0;
  for (const timex of timexes) {
    marked += line.slice(at, timex.start - offset) + mark(timex, options);
    at = Math.min(line.length, timex.end - offset);
  }
  return marked + line.slice(at);
}

/** The text, line by line, each followed by a line for every expression in it. */
export function explain(text: string, timexes: readonly Timex[], options: ExplainOptions): string {
  const lines: string[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const own = timexes.filter(({ start }) => start >= offset && start <= offset + line.length);
    lines.push(markLine(line, offset, own, options), ...own.map((timex) => meaningOf(timex, options)));
    offset += line.length + 1;
  }
  return lines.join('\n');
}
