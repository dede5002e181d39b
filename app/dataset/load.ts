/**
 * From an address to a data set: fetched, lifted to this version's format, validated. The one door for data.
 *
 * Every way it can go wrong is one `LoadFailure` that says what happened; words are made of it by the interface.
 * Must not know: React, the interface's language.
 */
import type { Fault } from '../../data/schema/fault';
import { parseTimeline } from '../../data/schema/validate';
import { type Dataset, toDataset } from './dataset';
import { jsonFaultAt } from './json-fault';

export type LoadFailure =
  | { readonly kind: 'network'; readonly url: string }
  | { readonly kind: 'http'; readonly url: string; readonly status: number }
  | { readonly kind: 'not-utf8'; readonly url: string }
  | { readonly kind: 'not-json'; readonly url: string; readonly message: string; readonly line?: number }
  | { readonly kind: 'invalid'; readonly url: string; readonly faults: readonly Fault[] };

export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(readonly failure: LoadFailure) {
    super(`${failure.kind}: ${failure.url}`);
  }
}

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

/** Decodes UTF-8, a byte order mark kept. Throws a LoadError on anything else. */
export function decodeText(url: string, bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new LoadError({ kind: 'not-utf8', url });
  }
}

/** Loads the bytes of a file. Throws a LoadError. */
export async function fetchBytes(url: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const response = await reach(url, fetch(url, signal ? { signal } : {}));
  if (!response.ok) throw new LoadError({ kind: 'http', url, status: response.status });
  return reach(url, response.arrayBuffer());
}

/** No answer and an answer that breaks off are both the network's fault; giving up on purpose is none. */
const reach = <T>(url: string, answer: Promise<T>): Promise<T> =>
  answer.catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
    throw new LoadError({ kind: 'network', url });
  });

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
