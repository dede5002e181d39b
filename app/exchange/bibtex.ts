/**
 * BibTeX for the sources, in UTF-8, as biber and today's LaTeX read it.
 *
 * Written by hand: the one library that is kept (citation-js) is 45 kB, drops emoji, marks no date as approximate and
 * loses ranges of days. `date` is EDTF, which biblatex reads with its doubts; `year` and `month` are for older styles and
 * are given as far as they are certain.
 * Must not know: CSL.
 */
import type { Source, Timeline } from '../../data/schema/timeline';
import { sharedParts } from './dates';
import type { ExportOptions } from './options';
import { oneLine, selectSources } from './select';
import { sourceNotes } from './words';

/** Characters that mean something to TeX, and what prints them. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // TeX's own space that does not break.
  '\u00a0': '~',
};
/** Signs that TeX's fonts join into another: two hyphens into a dash, two apostrophes into a quotation mark. */
const LIGATURE = /(?<sign>[-'`,<>])(?=\k<sign>)|[?!](?=`)/gu;

/** BibTeX's own names of the months: styles print them in their language. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The sources that the wanted events cite, one entry each; the source's id is the citation key. */
export const toBibtex = (timeline: Timeline, options: ExportOptions): string =>
  selectSources(timeline, options)
    .map((source) => toBibtexEntry(source, options))
    .join('\n');

/** One entry. Without an outlet it is a `@misc`: an `@article` must have a journal. */
export function toBibtexEntry(source: Source, options: ExportOptions): string {
  const [year, month] = sharedParts(source.published);
  const notes = sourceNotes(source, options.language).join(' ');
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // Doubled braces: the name is not taken apart, the title keeps its capitals.
    ['author', source.author && `{{${escapeTex(source.author)}}}`],
    ['title', source.title && `{{${escapeTex(source.title)}}}`],
    ['journal', source.publisher && `{${escapeTex(source.publisher)}}`],
    ['date', `{${source.published.edtf}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : MONTHS[month - 1]],
    ['language', `{${escapeTex(source.language)}}`],
    ['url', source.url && `{${escapeUrl(source.url)}}`],
    ['note', notes && `{${escapeTex(notes)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${source.publisher === null ? 'misc' : 'article'}{${source.id},\n${lines.join(',\n')}\n}\n`;
}

/** One line of text as TeX that prints it. */
const escapeTex = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}$&%#_~^\u00a0]/gu, (one) => SPECIAL[one] ?? one)
    .replace(LIGATURE, '$&{}');

/** `\url` prints an address as it stands, but braces in it must pair and `\` may not stand: all three have a code. */
const escapeUrl = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
