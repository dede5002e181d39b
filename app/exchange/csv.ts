/**
 * CSV out and in (RFC 4180: a header row, CRLF, quotes doubled), for spreadsheets.
 *
 * UTF-8 with a byte order mark, without which Excel reads another encoding. In French settings Excel saves with
 * semicolons: reading takes commas, semicolons and tabs.
 * Must not know: which columns there are (`csv-columns.ts`), what a cell may begin with (`csv-cells.ts`).
 */
import Papa from 'papaparse';
import type { Fault } from '../../data/schema/fault';
import type { Timeline } from '../../data/schema/timeline';
import { toDateCell, toSafeCell } from './csv-cells';
import { type Column, csvColumns } from './csv-columns';
import { type CsvRow, readCsvEvent } from './csv-rows';
import type { EventDraft, ExportOptions, Imported } from './options';
import { selectEvents } from './select';

const BYTE_ORDER_MARK = '\ufeff';
/** RFC 4180, 2.1. */
const LINE_END = '\r\n';
const TITLE = /^title(?:_(?<tag>.+))?$/iu;
const DELIMITERS = [',', ';', '\t'];

/** One row an event, the header first. */
export function toCsv(timeline: Timeline, options: ExportOptions): string {
  const columns = csvColumns(timeline, options);
  const rows = selectEvents(timeline, options).map((event) =>
    columns.map((column) => cellOf(column, column.value(event))),
  );
  const table = Papa.unparse([columns.map(({ name }) => name), ...rows], { newline: LINE_END });
  return BYTE_ORDER_MARK + table + LINE_END;
}

const cellOf = ({ kind }: Column, value: string): string => (kind === 'date' ? toDateCell(value) : toSafeCell(value));

/**
 * Reads our CSV back, or one that people wrote with some of our columns: a title and a date are enough.
 *
 * @param language of `title` and `summary` where the columns do not say it
 * @returns rows that can be read as drafts, the others as faults in words. Never throws.
 */
export function fromCsv(text: string, language: string): Imported {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const faults: Fault[] = errors.map(({ row, message }) => fault(rowPath((row ?? 0) + 1), message));
  const [header = [], ...rows] = data;
  const names = header.map((name) => name.trim());
  if (!names.some((name) => TITLE.test(name))) return { draft: null, faults: [...faults, noTitle(names)] };
  const languages = languagesOf(names, language);
  const table = rows.map((cells) => new Map(names.map((name, at) => [name.toLowerCase(), cells[at] ?? ''])));
  const events = readRows(table, languages, faults);
  return { draft: { title: null, description: null, languages, events }, faults };
}

/** The delimiter that the header row has most of: names of columns hold none. */
function delimiterOf(text: string): string {
  const header = /^.*/u.exec(text)?.[0] ?? '';
  const countOf = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (countOf(delimiter) > countOf(best) ? delimiter : best));
}

/** The languages that the columns name, else the given one. */
function languagesOf(names: readonly string[], language: string): readonly string[] {
  const named = names.flatMap((name) => TITLE.exec(name)?.groups?.tag ?? []);
  return named.length > 0 ? named : [language];
}

function readRows(rows: readonly CsvRow[], languages: readonly string[], faults: Fault[]): readonly EventDraft[] {
  const events = new Map<string, EventDraft>();
  rows.forEach((row, index) => {
    // Not left out earlier: people look for a row by its number.
    if ([...row.values()].every((cell) => cell.trim() === '')) return;
    const number = index + 2;
    const read = readCsvEvent(row, { languages, number });
    for (const message of read.faults) faults.push(fault(rowPath(number), message, read.event ? 'warning' : 'error'));
    if (!read.event) return;
    if (events.has(read.event.id))
      faults.push(fault(rowPath(number), `"${read.event.id}" is the id of an earlier row`));
    else events.set(read.event.id, read.event);
  });
  return [...events.values()];
}

/** Rows as spreadsheets number them: the header is row 1. */
const rowPath = (number: number): string => `row ${number}`;

const fault = (path: string, message: string, severity: Fault['severity'] = 'error'): Fault => ({
  path,
  message,
  severity,
});

const noTitle = (names: readonly string[]): Fault =>
  fault('row 1', `has no column "title" or "title_en": it has ${names.map((name) => `"${name}"`).join(', ')}`);
