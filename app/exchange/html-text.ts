/**
 * Plain text ↔ HTML, for formats that read HTML where people expect text.
 *
 * Whatever comes out of `fromHtml` is text and shown as such: taking tags off here is for legibility, not for safety.
 * Must not know: any format, the DOM.
 */
import { decodeHTML } from 'entities/decode';
import { escapeUTF8 } from 'entities/escape';

/** A comment, or what a script or style sheet holds: not words. */
const NOT_WORDS = /<!--.*?(?:-->|$)|<(?<name>script|style)\b.*?(?:<\/\k<name>\s*>|$)/gisu;
const LINE_END = /<br\b[^>]*>|<\/(?:p|div|li|h[1-6]|blockquote)\s*>/giu;
/** As HTML's tokenizer has it: `<` begins a tag only before a letter, `/` or `!`. Quoted values may hold `>`. */
const TAG = /<[a-z/!](?:"[^"]*"|'[^']*'|[^>"'])*>/giu;

/** Text as HTML that shows exactly that text, in an element or in an attribute. */
export const toHtml = (text: string): string => escapeUTF8(text);

/** The words of a piece of HTML: tags taken off, named characters read, a line end where a paragraph ends. */
export function fromHtml(html: string): string {
  const lines = html.replace(NOT_WORDS, '').replace(LINE_END, '\n');
  return decodeHTML(lines.replace(TAG, ''))
    .replace(/[ \t]*\n\s*/gu, '\n')
    .trim();
}
