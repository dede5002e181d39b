/** The thread that reads large timelines. Must not know: the page. */

import { LoadError } from './load-error';
import { readLarge } from './read-large';
import { type FromReading, joinParts, memoryOf, type ToReading } from './reading-messages';

const parts: Uint8Array<ArrayBuffer>[] = [];

const send = (message: FromReading, transfer: Transferable[] = []) => postMessage(message, { transfer });

self.onmessage = ({ data }: MessageEvent<ToReading>) => {
  if (data.kind === 'part') {
    parts.push(data.bytes);
    return;
  }
  try {
    const large = readLarge(data.url, joinParts(parts.splice(0)), (done, total) =>
      send({ kind: 'progress', done, total }),
    );
    send({ kind: 'done', large }, memoryOf(large));
  } catch (reason) {
    if (reason instanceof LoadError) send({ kind: 'failed', failure: reason.failure });
    else throw reason;
  }
};

send({ kind: 'ready' });
