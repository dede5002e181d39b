/**
 * Writes events as a file: few on the page, very many in a thread of their own, to which they are handed in pieces.
 *
 * Must not know: how a format is written, what becomes of the file.
 */
import type { TimelineEvent } from '../../../data/schema/timeline';
import type { Dataset, EventIndex } from '../../dataset/dataset';
import { inShortTasks } from '../../dataset/short-tasks';
import { beginningOf } from '../../exchange/beginning';
import type { Format } from '../../exchange/formats';
import type { ExportOptions } from '../../exchange/options';
import type { FromWriter, ToWriter } from '../../exchange/write-worker';

/** Which events of which dataset. */
export interface Selection {
  readonly dataset: Dataset;
  /** Null for all. */
  readonly events: readonly EventIndex[] | null;
}

export interface WrittenFile {
  readonly blob: Blob;
  readonly beginning: string;
  /** To be copied; null where it is too long for that. */
  readonly text: string | null;
}

type Options = Omit<ExportOptions, 'events'>;

/** More events than these are written in a thread. */
const FEW = 3000;

/** Handed over at a time: a few milliseconds. */
const PIECE = 250;

/** A file of articles is short, however many events cite them. */
const SHORT = 200_000;

/** In the timeline's order. Rejects as soon as the signal says that nobody wants it any more. */
export async function writeFile(
  { dataset, events }: Selection,
  format: Format,
  options: Options,
  signal: AbortSignal,
): Promise<WrittenFile> {
  const chosen = events && inOwnOrder(dataset, events);
  const isOfAll = chosen === null && format.of === 'sources';
  if (!isOfAll && (chosen?.length ?? dataset.starts.length) > FEW) {
    const written = await writeThere({ dataset, events: chosen }, format, options, signal);
    if (written !== null) return written;
  }
  const write = await format.load();
  signal.throwIfAborted();
  // Handed the few by themselves: to find them by their ids among very many would be to read all.
  const rows = chosen?.flatMap((event) => dataset.events[event] ?? []);
  const timeline = { ...dataset.timeline, ...(rows && { events: rows }) };
  const text = write(timeline, { ...options, events: rows?.map(({ id }) => id) });
  return { text, blob: new Blob([text], { type: format.mediaType }), beginning: beginningOf(text) };
}

/** By the time of the events themselves, whichever clock they are shown by; within one time as they stand. */
function inOwnOrder({ numbers }: Dataset, events: readonly EventIndex[]): readonly EventIndex[] {
  const { starts, ends } = numbers.columns;
  const between = (bounds: Float64Array, a: EventIndex, b: EventIndex) => (bounds[a] as number) - (bounds[b] as number);
  // Where both are open their difference is no number, which counts as none.
  return events.toSorted((a, b) => between(starts, a, b) || between(ends, a, b) || a - b);
}

/** Null where threads are refused. */
async function writeThere(
  selection: Selection,
  { id }: Format,
  options: Options,
  signal: AbortSignal,
): Promise<WrittenFile | null> {
  signal.throwIfAborted();
  const worker = startWorker();
  if (worker === null) return null;
  const ending = new AbortController();
  const isOver = () => signal.aborted || ending.signal.aborted;
  try {
    const answer = answerOf(worker, signal).finally(() => ending.abort());
    // Whoever waits is told below.
    answer.catch(() => undefined);
    const send = (message: ToWriter) => worker.postMessage(message);
    await inShortTasks(handOver(selection, (events) => send({ kind: 'events', events }), isOver));
    const { events: _, ...head } = selection.dataset.timeline;
    send({ kind: 'write', format: id, head, isPart: selection.events !== null, options });
    const written = await answer;
    if (written === null || written.blob.size > SHORT) return written;
    return { ...written, text: await written.blob.text() };
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('../../exchange/write-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Null where the thread does not run: some browsers report an error of a worker that they refuse. */
const answerOf = (worker: Worker, signal: AbortSignal): Promise<WrittenFile | null> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = (fault) => {
      fault.preventDefault();
      resolve(null);
    };
    worker.onmessage = ({ data }: MessageEvent<FromWriter>) => {
      if (data.kind === 'written') resolve({ blob: data.blob, beginning: data.beginning, text: null });
      else reject(new Error(data.message));
    };
  });

function* handOver(
  { dataset, events }: Selection,
  send: (events: readonly TimelineEvent[]) => void,
  isOver: () => boolean,
): Generator<undefined, void> {
  const count = events?.length ?? dataset.starts.length;
  for (let from = 0; from < count && !isOver(); from += PIECE) {
    const piece = Array.from({ length: Math.min(PIECE, count - from) }, (_, at) => events?.[from + at] ?? from + at);
    send(piece.flatMap((event) => dataset.events[event] ?? []));
    yield;
  }
}
