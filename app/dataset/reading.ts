/**
 * A reading of a large timeline: parts go in as they arrive, columns come out. In a worker, and where workers are refused
 * (frames of an opaque origin, files from disk, strict policies) on the page's own thread, which then stands still.
 *
 * Must not know: where the parts come from.
 */
import type { LargeParts } from './large-dataset';
import { LoadError } from './load-error';
import type { Checked } from './read-large';
import { type FromReading, joinParts, type ToReading } from './reading-messages';

export interface Reading {
  /** Takes the next part, whose memory goes over. */
  readonly add: (part: Uint8Array<ArrayBuffer>) => void;
  /** All parts are in. Rejects with a LoadError, or an AbortError. */
  readonly done: () => Promise<LargeParts>;
}

/** Ends with the signal. */
export async function openReading(url: string, signal: AbortSignal, progress: Checked): Promise<Reading> {
  const worker = await maybeWorker(signal);
  return worker === null ? readHere(url, progress) : readThere(worker, { url, signal, progress });
}

function readHere(url: string, progress: Checked): Reading {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return {
    add: (part) => parts.push(part),
    done: async () => (await import('./read-large')).readLarge(url, joinParts(parts.splice(0)), progress),
  };
}

interface There {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly progress: Checked;
}

function readThere(worker: Worker, { url, signal, progress }: There): Reading {
  const send = (message: ToReading, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  const answer = new Promise<LargeParts>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = (fault) => reject(new Error(fault.message));
    worker.onmessage = ({ data }: MessageEvent<FromReading>) => {
      if (data.kind === 'progress') progress(data.done, data.total);
      else if (data.kind === 'done') resolve(data.large);
      else if (data.kind === 'failed') reject(new LoadError(data.failure));
    };
  }).finally(() => worker.terminate());
  // Awaited when all parts are in; until then a failure has nobody to catch it.
  answer.catch(() => undefined);
  return {
    add: (part) => send({ kind: 'part', bytes: part }, [part.buffer]),
    done: () => {
      send({ kind: 'end', url });
      return answer;
    },
  };
}

/** Null where workers are refused: some browsers throw, some report an error of a worker that never ran. */
function maybeWorker(signal: AbortSignal): Promise<Worker | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('../reading-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason);
    });
    worker.onerror = (fault) => {
      fault.preventDefault();
      worker.terminate();
      resolve(null);
    };
    worker.onmessage = () => resolve(worker);
  });
}
