/**
 * RIS for the sources: what reference managers have read since the eighties.
 *
 *     TY  - NEWS
 *     TI  - Between NATO and Russia, a peaceful game?
 *     ER  -
 *
 * Two capitals, two spaces, a hyphen, a space; one line a field; CRLF. Must not know: CSL, BibTeX.
 */
import type { Source, Timeline } from '../../data/schema/timeline';
import { formatWhen } from '../time/format';
import { isoParts, sharedParts } from './dates';
import type { ExportOptions } from './options';
import { oneLine, selectSources } from './select';
import { sourceNotes } from './words';

const LINE_END = '\r\n';

/** The sources that the wanted events cite. */
export const toRis = (timeline: Timeline, options: ExportOptions): string =>
  selectSources(timeline, options)
    .map((source) => toRisRecord(source, options))
    .join('');

/** One record. Without an outlet its kind is "generic": a text, and no more is known. */
export function toRisRecord(source: Source, options: ExportOptions): string {
  const [year] = sharedParts(source.published);
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', source.publisher === null ? 'GEN' : 'NEWS'],
    ['ID', source.id],
    ['TI', source.title],
    // RIS wants "Last, First"; where a by-line's last name begins, it does not say.
    ['AU', source.author],
    ['T2', source.publisher],
    ['PY', year === undefined ? null : isoParts([year])],
    ['DA', risDate(source, options)],
    ['LA', source.language],
    ['UR', source.url],
    ...sourceNotes(source, options.language).map((note) => ['N1', note] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join(LINE_END);
}

/** `YYYY/MM/DD/in words`: parts that are not known are empty, and the words say what is known instead. */
function risDate({ published }: Source, { language }: ExportOptions): string {
  const parts = sharedParts(published);
  const [year = '', month = '', day = ''] = isoParts(parts).match(/^-?\d+|\d+/g) ?? [];
  const words = parts.length === 3 ? '' : formatWhen(published, language);
  return [year, month, day, words].join('/');
}
