/**
 * From an address to a data set: fetched, lifted to this version's format, validated. The one door for data.
 *
 * Every way it can go wrong is one `LoadFailure` that says what happened; words are made of it by the interface.
 * Must not know: React, the interface's language.
 */
import type { Fault } from '../../data/schema/fault';
import { parseTimeline } from '../../data/schema/validate';
import { type Dataset, toDataset } from './dataset';

export type LoadFailure =
  | { readonly kind: 'network'; readonly url: string }
  | { readonly kind: 'http'; readonly url: string; readonly status: number }
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
export async function fetchText(url: string, signal?: AbortSignal): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await fetchBytes(url, signal));
}

/** Loads the bytes of a file. Throws a LoadError. */
export async function fetchBytes(url: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, signal ? { signal } : {}).catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
    throw new LoadError({ kind: 'network', url });
  });
  if (!response.ok) throw new LoadError({ kind: 'http', url, status: response.status });
  return response.arrayBuffer();
}

function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    const line = lineOf(message, text);
    throw new LoadError({ kind: 'not-json', url, message, ...(line === undefined ? {} : { line }) });
  }
}

/** The line that the engine's message points at, counted from 1; engines word it in different ways or not at all. */
function lineOf(message: string, text: string): number | undefined {
  const named = /line (?<line>\d+)/.exec(message)?.groups?.line;
  if (named !== undefined) return Number(named);
  const position = /position (?<position>\d+)/.exec(message)?.groups?.position;
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
