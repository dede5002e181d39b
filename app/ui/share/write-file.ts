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

export async function writeFile(selection: Selection, format: Format, options: Options): Promise<WrittenFile> {
  const { dataset, events } = selection;
  if ((events?.length ?? dataset.starts.length) > FEW) {
    const written = await writeThere(selection, format, options);
    if (written !== null) return written;
  }
  const write = await format.load();
  // Handed the few by themselves: to find them by their ids among very many would be to read all.
  const rows = events?.flatMap((event) => dataset.events[event] ?? []);
  const timeline = { ...dataset.timeline, ...(rows && { events: rows }) };
  const text = write(timeline, { ...options, events: rows?.map(({ id }) => id) });
  return { text, blob: new Blob([text], { type: format.mediaType }), beginning: beginningOf(text) };
}

/** The thread that writes; whoever asks for another file wants this one no more. */
let writing: Worker | undefined;

/** Null where threads are refused. */
async function writeThere(selection: Selection, { id }: Format, options: Options): Promise<WrittenFile | null> {
  writing?.terminate();
  const worker = startWorker();
  if (worker === null) return null;
  writing = worker;
  try {
    const answer = answerOf(worker);
    // Whoever waits is told below.
    answer.catch(() => undefined);
    const send = (message: ToWriter) => worker.postMessage(message);
    await inShortTasks(handOver(selection, (events) => send({ kind: 'events', events })));
    const { events: _, ...head } = selection.dataset.timeline;
    send({ kind: 'write', format: id, head, isPart: selection.events !== null, options });
    return await answer;
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
const answerOf = (worker: Worker): Promise<WrittenFile | null> =>
  new Promise((resolve, reject) => {
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
): Generator<undefined, void> {
  const count = events?.length ?? dataset.starts.length;
  for (let from = 0; from < count; from += PIECE) {
    const piece = Array.from({ length: Math.min(PIECE, count - from) }, (_, at) => events?.[from + at] ?? from + at);
    send(piece.flatMap((event) => dataset.events[event] ?? []));
    yield;
  }
}
