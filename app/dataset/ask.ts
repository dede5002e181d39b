/**
 * The question for a timeline of another address, asked before what reads the answer is there: a thread is started, and
 * the file is asked for.
 *
 * Must not know: what is read.
 */
import { fetchParts } from './fetch-parts';
import type { Download } from './parts';
import type { Opening, Ready } from './reading-messages';

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

/** A thread on its way: before the app was there by `public/theme.js`, or by the app. */
interface Started {
  readonly worker: Worker;
  readonly port: MessagePort;
  /** Its first word, where it has been heard. */
  ready?: Ready;
  hasFailed?: boolean;
}

declare global {
  interface Window {
    /** A thread that theme.js has started before the app was there. */
    sourcelineReader?: Started | undefined;
  }
}

/** @param url the file that the thread is to ask for; null where it is given one */
async function openThread(url: string | null, signal: AbortSignal): Promise<Thread | null> {
  const ahead = startedAhead();
  if (ahead !== undefined) {
    const ready = await standing(ahead, signal);
    if (ready?.url === url) return ahead;
    ahead.worker.terminate();
    if (signal.aborted) return null;
  }
  const started = start(url);
  return started !== null && (await standing(started, signal)) !== null ? started : null;
}

/** The thread that stands ready, for the first question; whoever asks again starts one anew. */
function startedAhead(): Started | undefined {
  const reader = window.sourcelineReader;
  window.sourcelineReader = undefined;
  return reader;
}

/** Null where workers are refused, by browsers that say so. */
function start(url: string | null): Started | null {
  const { port1: port, port2 } = new MessageChannel();
  try {
    const worker = new Worker(new URL('../reading-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ port: port2, url } satisfies Opening, [port2]);
    return { worker, port };
  } catch {
    return null;
  }
}

/** The thread's first word; null where it does not run: some browsers report an error of a worker that they refuse. */
function standing(started: Started, signal: AbortSignal): Promise<Ready | null> {
  const { worker } = started;
  return new Promise((resolve) => {
    const end = () => {
      worker.terminate();
      resolve(null);
    };
    signal.addEventListener('abort', end);
    if (started.hasFailed) return end();
    if (started.ready !== undefined) return resolve(started.ready);
    worker.onerror = (fault) => {
      fault.preventDefault();
      end();
    };
    worker.onmessage = ({ data }: MessageEvent<Ready>) => {
      worker.onerror = null;
      resolve(data);
    };
  });
}
