/**
 * One row of a CSV as the draft of an event, and what is wrong with it in words.
 *
 * Must not know: how rows are separated and quoted.
 */
import { basisSchema, statusSchema, type Text } from '../../data/schema/timeline';
import { fromSafeCell, splitLabels } from './csv-cells';
import { readWhen } from './draft-when';
import { toId } from './ids';
import type { EventDraft } from './options';

/** Cells by the name of their column. */
export type CsvRow = ReadonlyMap<string, string>;

interface Site {
  readonly languages: readonly string[];
  /** As spreadsheets count, for an event without id or title. */
  readonly number: number;
}

/** Reads a row. Without an event the faults say why; beside one they say what of it was left out. */
export function readCsvEvent(
  row: CsvRow,
  { languages, number }: Site,
): { readonly event?: EventDraft; readonly faults: readonly string[] } {
  const cell = (name: string) => fromSafeCell(row.get(name) ?? '');
  const title = textOf(row, 'title', languages);
  if (!title) return { faults: ['has no title'] };
  const when = readWhen({
    edtf: cell('date'),
    mod: cell('modifier'),
    first: cell('first_day'),
    last: cell('last_day'),
  });
  if (typeof when === 'string') return { faults: [when] };
  const faults: string[] = [];
  // Spreadsheets turn these into TRUE and FALSE.
  const background = oneOf(['true', 'false'], cell('background'), faults);
  const event: EventDraft = {
    id: toId(cell('id') || (Object.values(title)[0] ?? ''), `row-${number}`),
    title,
    summary: textOf(row, 'summary', languages),
    when,
    basis: oneOf(basisSchema.options, cell('date_basis'), faults),
    status: oneOf(statusSchema.options, cell('status'), faults),
    attribution: cell('according_to') || null,
    topic: cell('topic') || null,
    actors: splitLabels(cell('actors')),
    places: splitLabels(cell('places')),
    weight: weightOf(cell('weight'), faults),
    background: background === null ? null : background === 'true',
    quote: cell('quote') || null,
    source: cell('source') || null,
  };
  return { event, faults };
}

/** The words in each language that has some; null where none has. */
function textOf(row: CsvRow, name: string, languages: readonly string[]): Text | null {
  const words = languages.flatMap((language) => {
    const text = fromSafeCell(row.get(`${name}_${language.toLowerCase()}`) ?? row.get(name) ?? '');
    return text.trim() === '' ? [] : [[language, text] as const];
  });
  return words.length > 0 ? Object.fromEntries(words) : null;
}

function oneOf<T extends string>(allowed: readonly T[], cell: string, faults: string[]): T | null {
  const word = allowed.find((one) => one === cell.trim().toLowerCase());
  if (word === undefined && cell.trim() !== '') faults.push(`"${cell}" is not one of ${allowed.join(', ')}: left out`);
  return word ?? null;
}

/** 0…1; French spreadsheets write the decimal point as a comma. */
function weightOf(cell: string, faults: string[]): number | null {
  if (cell.trim() === '') return null;
  const weight = Number(cell.replace(',', '.'));
  if (weight >= 0 && weight <= 1) return weight;
  faults.push(`"${cell}" is not a weight from 0 to 1: left out`);
  return null;
}
