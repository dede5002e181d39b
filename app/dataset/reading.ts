/**
 * The reading of a timeline: in a worker, and where workers are refused (frames of an opaque origin, files from disk,
 * strict policies) on the page's own thread, which then stands still where it is large.
 *
 * Must not know: who waits for it.
 */
import type { Thread } from './ask';
import { LoadError } from './load-error';
import type { Download } from './parts';
import { createPile } from './pile';
import { type FromReading, isHanded, isSmall, LARGE, type ReadFile, type ToReading } from './reading-messages';

/** Is told how much of how much there is: bytes while loading, events while checking. */
export type Told = (step: 'loading' | 'checking', done: number, total: number | null) => void;

/** Why a thread does not read: it did not get the file, which may lie on another site after all. */
export class Elsewhere extends Error {
  override readonly name = 'Elsewhere';
}

/** The thread reads the file that it has been sent for. Rejects as `readThere` does, or with `Elsewhere`. */
export function loadThere(thread: Thread, signal: AbortSignal, tell: Told): Promise<ReadFile> {
  return listen(thread, signal, tell);
}

/** The thread reads what the page is given. Rejects with a LoadError, or an AbortError; ends with the signal. */
export async function readThere(
  thread: Thread,
  { url, download }: { readonly url: string; readonly download: Download },
  signal: AbortSignal,
  tell: Told,
): Promise<ReadFile> {
  const hand = (part: Uint8Array<ArrayBuffer>) => post(thread, { kind: 'part', bytes: part }, [part.buffer]);
  if (isHanded(download)) hand(new Uint8Array(await download.whole()));
  else await eachPart(download, tell, hand);
  const answer = listen(thread, signal, tell);
  post(thread, { kind: 'end', url });
  return answer;
}

/** Reads without a thread. Rejects with a LoadError, or an AbortError. */
export async function readHere(url: string, download: Download, tell: Told): Promise<ReadFile> {
  const pile = createPile(download.length);
  await eachPart(download, tell, pile.add);
  const bytes = pile.take();
  if (isSmall(bytes)) return { small: bytes };
  const { readLarge } = await import('./read-large');
  return { large: readLarge(url, bytes, (done, total) => tell('checking', done, total)) };
}

const post = ({ port }: Thread, message: ToReading, transfer: Transferable[] = []) =>
  port.postMessage(message, transfer);

async function eachPart({ length, parts }: Download, tell: Told, take: (part: Uint8Array<ArrayBuffer>) => void) {
  let done = 0;
  for await (const part of parts) {
    done += part.length;
    take(part);
    // What is small is a matter of a moment.
    if (done > LARGE) tell('loading', done, length);
  }
}

function listen({ worker, port }: Thread, signal: AbortSignal, tell: Told): Promise<ReadFile> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = (fault) => reject(new Error(fault.message));
    port.onmessage = ({ data }: MessageEvent<FromReading>) => {
      if (data.kind === 'loading' || data.kind === 'checking') tell(data.kind, data.done, data.total);
      else if (data.kind === 'done') resolve(data);
      else if (data.kind === 'elsewhere') reject(new Elsewhere());
      else if (data.kind === 'failed') reject(new LoadError(data.failure));
      else reject(new Error(data.message));
    };
  });
}
