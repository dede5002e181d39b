// One line of JSON Lines in, one out: a document becomes its time expressions, a bad line becomes an error in its place.
// Every line stands alone, so that any engine that pipes lines through a program can share them out among machines.

import type { Language } from './language';
import { tagText } from './pipeline';
import type { Timex } from './timex';

/** A tagged line: what to write, and whether the input was good. */
export interface TaggedLine {
  readonly line: string;
  readonly good: boolean;
}

/** Languages by code, loaded beforehand. */
export type Languages = ReadonlyMap<string, Language>;

interface Document {
  readonly id: string | number;
  readonly lang: string;
  readonly dct: string;
  readonly text: string;
}

type Read = { readonly document: Document } | { readonly id?: string | number; readonly error: string };

const isId = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** Says in words what is wrong with a line, or gives its document. */
function readDocument(line: string, languages: Languages): Read {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `This line is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'This line is no JSON object' };
  const { id, lang, dct, text } = value as Record<string, unknown>;
  if (!isId(id)) return { error: 'The field "id" is missing or neither a string nor a number' };
  if (typeof text !== 'string') return { id, error: 'The field "text" is missing or no string' };
  if (typeof dct !== 'string')
    return {
      id,
      error: 'The field "dct" is missing or no string: without the article\u2019s day nothing can be dated',
    };
  if (typeof lang !== 'string') return { id, error: 'The field "lang" is missing or no string' };
  if (!languages.has(lang))
    return {
      id,
      error: `The language ${JSON.stringify(lang)} is not known; there are ${[...languages.keys()].join(', ')}`,
    };
  return { document: { id, lang, dct, text } };
}

/** The fields of an expression as `tag` writes them, in this order. */
function toRecord({
  start,
  end,
  text,
  type,
  value,
  mod,
  edtf,
  from,
  to,
  basis,
}: Timex): Readonly<Record<string, unknown>> {
  return { start, end, text, type, value, ...(mod && { mod }), ...(edtf && { edtf }), from, to, basis };
}

/** Tags one line; undefined for a blank one, which has no place in the output. */
export function tagLine(line: string, languages: Languages): TaggedLine | undefined {
  if (line.trim() === '') return undefined;
  const read = readDocument(line, languages);
  if (!('document' in read)) return { line: JSON.stringify(read), good: false };
  const { id, lang, dct, text } = read.document;
  const language = languages.get(lang);
  try {
    const timexes = language ? tagText({ text, language, dct }).map(toRecord) : [];
    return { line: JSON.stringify({ id, timexes }), good: true };
  } catch (error) {
    return { line: JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) }), good: false };
  }
}
