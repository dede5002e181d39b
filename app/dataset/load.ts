/**
 * From an address to a data set: fetched, lifted to this version's format, validated. The one door for data.
 *
 * Every way it can go wrong is one `LoadFailure` that says what happened; words are made of it by the interface.
 * Must not know: React, the interface's language.
 */
import { parseTimeline } from '../../data/schema/validate';
import { type Dataset, toDataset } from './dataset';
import { decodeText, fetchBytes } from './fetch-file';
import { jsonFaultAt } from './json-fault';
import { LoadError } from './load-error';

/** Loads and validates a timeline. Throws a LoadError; an AbortError passes through. */
export async function loadTimeline(url: string, signal?: AbortSignal): Promise<Dataset> {
  const { timeline, faults } = parseTimeline(parseJson(url, await fetchText(url, signal)));
  if (timeline === null) throw new LoadError({ kind: 'invalid', url, faults });
  return toDataset(timeline, faults);
}

/** Loads a text exactly as served: UTF-8, fatal on errors, a byte order mark kept. Throws a LoadError. */
async function fetchText(url: string, signal?: AbortSignal): Promise<string> {
  return decodeText(url, await fetchBytes(url, signal));
}

/** A byte order mark, which some editors leave at the start of a file, is no part of the JSON. */
function parseJson(url: string, text: string): unknown {
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json);
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    const at = jsonFaultAt(json);
    const line = at === undefined ? undefined : json.slice(0, at).split('\n').length;
    throw new LoadError({ kind: 'not-json', url, message, ...(line === undefined ? {} : { line }) });
  }
}

/**
 * Brings the words of every quotation to a dataset, and so to every view of it, which hold the very mentions of the
 * whole. Here they came with the rest; a page that carries its data has them apart.
 */
export const completeQuotes = async (_whole: Dataset): Promise<void> => undefined;
