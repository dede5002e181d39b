/**
 * HTML → plain text, for formats that hold HTML where we hold text.
 *
 * What comes out is text and is shown as such: taking tags off here is for legibility, not for safety.
 * Apart from `to-html.ts`, because the table of HTML's named characters is large. Must not know: any format, the DOM.
 */
import { decodeHTML } from 'entities/decode';

/** A comment, or what a script or style sheet holds: not words. */
const NOT_WORDS = /<!--.*?(?:-->|$)|<(?<name>script|style)\b.*?(?:<\/\k<name>\s*>|$)/gisu;
const LINE_END = /<br\b[^>]*>|<\/(?:p|div|li|h[1-6]|blockquote)\s*>/giu;
/** As HTML's tokenizer has it: `<` begins a tag only before a letter, `/` or `!`. Quoted values may hold `>`. */
const TAG = /<[a-z/!](?:"[^"]*"|'[^']*'|[^>"'])*>/giu;

/** The words of a piece of HTML: tags taken off, named characters read, a line end where a paragraph ends. */
export function fromHtml(html: string): string {
  const lines = html.replace(NOT_WORDS, '').replace(LINE_END, '\n');
  return decodeHTML(lines.replace(TAG, ''))
    .replace(/[ \t]*\n\s*/gu, '\n')
    .trim();
}
