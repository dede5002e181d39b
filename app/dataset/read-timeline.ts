/**
 * From the bytes of a file to a data set: decoded, lifted to this version's format, validated. The one door for data.
 *
 * Every way it can go wrong is one `LoadFailure` that says what happened. Must not know: where the bytes come from.
 */
import { type Fault, isRecord } from '../../data/schema/fault';
import { inOneGo, type Steps } from '../../data/schema/steps';
import { FORMAT, type Timeline } from '../../data/schema/timeline';
import { parseSteps } from '../../data/schema/validate';
import { type Dataset, toDataset } from './dataset';
import { decodeText } from './fetch-file';
import { jsonFaultAt } from './json-fault';
import { LoadError } from './load-error';
import { inShortTasks, nextTask } from './short-tasks';

/** From the bytes of a file to a dataset, in short tasks instead of a long one. Rejects with a LoadError. */
export async function readTimeline(url: string, bytes: ArrayBuffer): Promise<Dataset> {
  const { timeline, faults } = await readDocument(url, bytes);
  await nextTask();
  return toDataset(timeline, faults);
}

/** As `parseDocument`, in short tasks. */
export const readDocument = (url: string, bytes: ArrayBuffer): Promise<ReadDocument> =>
  inShortTasks(documentSteps(url, bytes));

type Progress = (done: number, total: number) => void;

export interface ReadDocument {
  readonly timeline: Timeline;
  readonly faults: readonly Fault[];
}

/** From the bytes of a file to its timeline and what was wrong with it. Throws a LoadError where nothing can be shown. */
export const parseDocument = (url: string, bytes: ArrayBuffer, progress?: Progress): ReadDocument =>
  inOneGo(documentSteps(url, bytes, progress));

function* documentSteps(url: string, bytes: ArrayBuffer, progress?: Progress): Steps<ReadDocument> {
  const document = parseJson(url, decodeText(url, bytes));
  yield;
  const { timeline, faults } = yield* parseSteps(document, progress && { progress });
  if (timeline !== null) return { timeline, faults };
  if (isRecord(document) && Number.isInteger(document.format) && Number(document.format) > FORMAT) {
    throw new LoadError({ kind: 'too-new', url, format: Number(document.format), known: FORMAT });
  }
  throw new LoadError({ kind: 'invalid', url, faults });
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
