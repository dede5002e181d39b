/**
 * Any timeline, from any address: downloaded in parts, and where it is large read in a worker, with progress and a way to
 * stop. Loaded with the first address that is not the site's own first timeline.
 *
 * Must not know: React, how progress is shown.
 */
import type { Dataset } from './dataset';
import type { Asked } from './fetch-parts';
import { LoadError } from './load-error';
import { setLoadProgress } from './load-progress';
import { readTimeline } from './read-timeline';
import { openReading } from './reading';

/**
 * In bytes. Two thousand events take more, and read in less than a tenth of a second; a worker takes some tenths to
 * start on a slow machine.
 */
const LARGE = 800_000;

/** Reads and validates a timeline that has been asked for. Throws a LoadError; an AbortError passes through. */
export async function loadAny(asked: Asked, signal?: AbortSignal): Promise<Dataset> {
  const { url, stopping } = asked;
  const stop = () => stopping.abort();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await load(asked, stop);
  } catch (reason) {
    // Stopped by the person: told as such. Given up by the page: nobody is there to be told.
    if (stopping.signal.aborted && !signal?.aborted) throw new LoadError({ kind: 'stopped', url });
    throw reason;
  } finally {
    signal?.removeEventListener('abort', stop);
    setLoadProgress(null);
  }
}

async function load({ url, stopping: { signal }, answer }: Asked, stop: () => void): Promise<Dataset> {
  const download = await answer;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of download.parts) {
    parts.push(part);
    length += part.length;
    if (length > LARGE) break;
  }
  if (length <= LARGE && !isColumns(parts[0])) return readTimeline(url, await new Blob(parts).arrayBuffer());
  const reading = await openReading(url, signal, (done, total) =>
    setLoadProgress({ step: 'checking', done, total, stop }),
  );
  for (const part of parts) reading.add(part);
  setLoadProgress({ step: 'loading', done: length, total: download.length, stop });
  for await (const part of download.parts) {
    length += part.length;
    reading.add(part);
    setLoadProgress({ step: 'loading', done: length, total: download.length, stop });
  }
  const making = import('./large-dataset');
  // Told of below, unless the reading fails first.
  making.catch(() => undefined);
  const large = await reading.done();
  return (await making).toLargeDataset(large);
}

/** `SLCOLS01`, the mark of a column file; nothing in JSON begins with a letter like it. */
const isColumns = (first: Uint8Array | undefined): boolean => first?.[0] === 'S'.charCodeAt(0);
