/**
 * Any timeline, from any address: read in a thread of its own, with progress and a way to stop. Loaded with the first
 * address that is not the site's own first timeline.
 *
 * Must not know: React, how progress is shown.
 */
import type { Answer, Asked } from './ask';
import type { Dataset } from './dataset';
import { fetchParts } from './fetch-parts';
import { LoadError } from './load-error';
import { setLoadProgress } from './load-progress';
import { readTimeline } from './read-timeline';
import { Elsewhere, loadThere, readHere, readThere, type Told } from './reading';
import type { ReadFile } from './reading-messages';

type LongAnswer = Exclude<Answer, { readonly short: ArrayBuffer }>;

/** Reads a timeline that has been asked for and is not short. Throws a LoadError; an AbortError passes through. */
export async function loadAny(asked: Asked, answer: LongAnswer, signal?: AbortSignal): Promise<Dataset> {
  const { url, stopping } = asked;
  const stop = () => stopping.abort();
  try {
    // Likely wanted; a failure shows when it is used.
    columnsPart().catch(() => undefined);
    const file = await load(asked, answer, (step, done, total) => setLoadProgress({ step, done, total, stop }));
    return await toData(url, file);
  } catch (reason) {
    // Stopped by the person: told as such. Given up by the page: nobody is there to be told.
    if (stopping.signal.aborted && !signal?.aborted) throw new LoadError({ kind: 'stopped', url });
    throw reason;
  } finally {
    void asked.thread().then((opened) => opened?.worker.terminate());
    setLoadProgress(null);
  }
}

async function load(asked: Asked, answer: LongAnswer, tell: Told): Promise<ReadFile> {
  const { url, stopping } = asked;
  const { signal } = stopping;
  if ('there' in answer) {
    try {
      return await loadThere(answer.there, signal, tell);
    } catch (reason) {
      if (!(reason instanceof Elsewhere)) throw reason;
    }
  }
  const download = 'download' in answer ? answer.download : await fetchParts(url, signal);
  const thread = await asked.thread();
  signal.throwIfAborted();
  return thread === null ? readHere(url, download, tell) : readThere(thread, { url, download }, signal, tell);
}

/** What makes a dataset of columns: asked for while they are read. */
const columnsPart = () => import('./large-dataset');

async function toData(url: string, file: ReadFile): Promise<Dataset> {
  if ('small' in file) return readTimeline(url, file.small);
  return (await columnsPart()).toLargeDataset(file.large);
}
