/**
 * Any timeline, from any address: read in a thread of its own, with progress and a way to stop. Loaded with the first
 * address that is not the site's own first timeline.
 *
 * Must not know: React, how progress is shown.
 */
import type { Asked } from './ask';
import { type Dataset, toDataset } from './dataset';
import { fetchParts } from './fetch-parts';
import { LoadError } from './load-error';
import { setLoadProgress } from './load-progress';
import { Elsewhere, loadThere, readHere, readThere, type Told } from './reading';
import type { ReadFile } from './reading-messages';

/** Reads and validates a timeline that has been asked for. Throws a LoadError; an AbortError passes through. */
export async function loadAny(asked: Asked, signal?: AbortSignal): Promise<Dataset> {
  const { url, stopping, thread } = asked;
  const stop = () => stopping.abort();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const file = await load(asked, (step, done, total) => {
      // Told of is what is large; a failure shows when it is used.
      columnsPart().catch(() => undefined);
      setLoadProgress({ step, done, total, stop });
    });
    return await toData(file);
  } catch (reason) {
    // Stopped by the person: told as such. Given up by the page: nobody is there to be told.
    if (stopping.signal.aborted && !signal?.aborted) throw new LoadError({ kind: 'stopped', url });
    throw reason;
  } finally {
    signal?.removeEventListener('abort', stop);
    void thread.then((opened) => opened?.worker.terminate());
    setLoadProgress(null);
  }
}

async function load({ url, stopping: { signal }, thread, answer }: Asked, tell: Told): Promise<ReadFile> {
  const opened = await thread;
  signal.throwIfAborted();
  const download = () => answer ?? fetchParts(url, signal);
  if (opened === null) return readHere(url, await download(), tell);
  try {
    if (answer === null) return await loadThere(opened, signal, tell);
  } catch (reason) {
    if (!(reason instanceof Elsewhere)) throw reason;
  }
  return readThere(opened, { url, download: await download() }, signal, tell);
}

/** What makes a dataset of columns: asked for while they are read. */
const columnsPart = () => import('./large-dataset');

async function toData(file: ReadFile): Promise<Dataset> {
  if ('document' in file) return toDataset(file.document.timeline, file.document.faults);
  return (await columnsPart()).toLargeDataset(file.large);
}
