/**
 * The question for a timeline of another address, asked before what reads the answer is there; and the thread that reads
 * what is long.
 *
 * Must not know: what is read.
 */
import { fetchParts } from './fetch-parts';
import { type Download, partsIn, upTo } from './parts';
import { isHanded, isSmall, LARGE, type Opening, type ToReading } from './reading-messages';

export interface Asked {
  readonly url: string;
  readonly stopping: AbortController;
  /** Starts the thread, the first time, unless one has been before. Null where workers are refused. */
  readonly thread: () => Promise<Thread | null>;
  /** Rejects with a LoadError, or an AbortError. */
  readonly answer: Promise<Download>;
}

/** Ends with the signal. */
export interface Thread {
  readonly worker: Worker;
  /** What it has to say waits here until someone listens. */
  readonly port: MessagePort;
}

/** Asks. Ends with the signal, too. */
export function ask(url: string, signal?: AbortSignal): Asked {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  let opened: Promise<Thread | null> | undefined;
  const thread = () => {
    opened ??= openThread(stopping.signal);
    return opened;
  };
  const answer = fetchParts(url, stopping.signal);
  // Who reads it is told of a failure; until then it has nobody to catch it.
  answer.catch(() => undefined);
  return { url, stopping, thread, answer };
}

/**
 * A short file as a whole, and no column file: it is read sooner than a thread could begin to. A very long one of this site
 * is the thread's to ask for, whose hands are free while it comes. Any other as it comes, to be handed over.
 */
export type Answer = { readonly short: ArrayBuffer } | { readonly there: Thread } | { readonly download: Download };

/** Rejects with a LoadError, or an AbortError; a thread that was started ahead goes where it has nothing to do. */
export async function answered(asked: Asked): Promise<Answer> {
  try {
    const download = await asked.answer;
    const there = isForThread(asked.url, download) ? await asked.thread() : null;
    if (there !== null) {
      download.cancel();
      there.port.postMessage({ kind: 'load', url: asked.url } satisfies ToReading);
      return { there };
    }
    if (download.length !== null && download.length > LARGE) return { download };
    const came = await upTo(LARGE, download);
    if (!(came instanceof ArrayBuffer)) return { download: came };
    if (!isSmall(came)) return { download: partsIn(came) };
    startedAhead()?.worker.terminate();
    return { short: came };
  } catch (reason) {
    startedAhead()?.worker.terminate();
    throw reason;
  }
}

/** A file of this site that would come through the page's hands for long. One that is long when packed is longer than that. */
const isForThread = (url: string, download: Download): boolean =>
  new URL(url).origin === location.origin &&
  (download.length === null ? (download.sent ?? 0) > LARGE : !isHanded(download));

/** A thread on its way: before the app was there by `public/theme.js`, or by the app. */
interface Started extends Thread {
  /** Whether its first word has been heard. */
  isReady?: boolean;
  hasFailed?: boolean;
}

declare global {
  interface Window {
    /** A thread that theme.js has started before the app was there. */
    sourcelineReader?: Started | undefined;
  }
}

async function openThread(signal: AbortSignal): Promise<Thread | null> {
  const started = startedAhead() ?? start();
  return started !== null && (await stands(started, signal)) ? started : null;
}

/** The thread that is ready or on its way, for the first question; whoever asks again starts one anew. */
function startedAhead(): Started | undefined {
  const reader = window.sourcelineReader;
  window.sourcelineReader = undefined;
  return reader;
}

/** Null where workers are refused, by browsers that say so. */
function start(): Started | null {
  const { port1: port, port2 } = new MessageChannel();
  try {
    const worker = new Worker(new URL('../reading-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ port: port2 } satisfies Opening, [port2]);
    return { worker, port };
  } catch {
    return null;
  }
}

/** Whether the thread runs, once that can be said: some browsers report an error of a worker that they refuse. */
function stands(started: Started, signal: AbortSignal): Promise<boolean> {
  const { worker } = started;
  return new Promise((resolve) => {
    const end = () => {
      worker.terminate();
      resolve(false);
    };
    signal.addEventListener('abort', end);
    if (started.hasFailed || signal.aborted) return end();
    if (started.isReady) return resolve(true);
    worker.onerror = (fault) => {
      fault.preventDefault();
      end();
    };
    worker.onmessage = () => {
      worker.onerror = null;
      resolve(true);
    };
  });
}
