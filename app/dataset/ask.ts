/**
 * The question for a timeline of another address, asked before what reads the answer is there: a thread is started, and
 * the file is asked for.
 *
 * Must not know: what is read.
 */
import { fetchParts } from './fetch-parts';
import type { Download } from './parts';
import type { Opening } from './reading-messages';

export interface Asked {
  readonly url: string;
  readonly stopping: AbortController;
  /** Null where workers are refused. */
  readonly thread: Promise<Thread | null>;
  /** Null where the thread asks for the file itself. Rejects with a LoadError, or an AbortError. */
  readonly answer: Promise<Download> | null;
}

/** Ends with the signal. */
export interface Thread {
  readonly worker: Worker;
  /** What it has to say waits here until someone listens. */
  readonly port: MessagePort;
}

/**
 * A file of this site is asked for by the thread, whose hands are free. For any other the page's policy has a word to say,
 * which binds the page alone.
 */
export function ask(url: string): Asked {
  const stopping = new AbortController();
  const isOurs = new URL(url).origin === location.origin;
  const thread = openThread(isOurs ? url : null, stopping.signal);
  const answer = isOurs ? null : fetchParts(url, stopping.signal);
  // Who reads it is told of a failure; until then it has nobody to catch it.
  answer?.catch(() => undefined);
  return { url, stopping, thread, answer };
}

/** Null where workers are refused: some browsers throw, some report an error of a worker that never ran. */
function openThread(url: string | null, signal: AbortSignal): Promise<Thread | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = startedAhead() ?? new Worker(new URL('../reading-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    const end = () => {
      worker.terminate();
      resolve(null);
    };
    signal.addEventListener('abort', end);
    worker.onerror = (fault) => {
      fault.preventDefault();
      end();
    };
    const { port1, port2 } = new MessageChannel();
    worker.onmessage = () => {
      worker.onerror = null;
      resolve({ worker, port: port1 });
    };
    worker.postMessage({ port: port2, url } satisfies Opening, [port2]);
  });
}

declare global {
  interface Window {
    /** A thread that theme.js has started before the app was there. */
    sourcelineReader?: { readonly worker: Worker; readonly hasFailed: boolean } | undefined;
  }
}

/** The thread that stands ready, for the first question; whoever asks again starts one anew. */
function startedAhead(): Worker | undefined {
  const reader = window.sourcelineReader;
  window.sourcelineReader = undefined;
  return reader?.hasFailed === false ? reader.worker : undefined;
}
