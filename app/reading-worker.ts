/** The thread that reads large timelines, and makes of them what the first view asks for. Must not know: the page. */
import { toLargeDataset } from './dataset/large-dataset';
import { LoadError } from './dataset/load-error';
import { readLarge } from './dataset/read-large';
import { type FromReading, joinParts, memoryOf, type ToReading } from './dataset/reading-messages';
import { buildAhead } from './state/build-ahead';

const parts: Uint8Array<ArrayBuffer>[] = [];

const send = (message: FromReading, transfer: Transferable[] = []) => postMessage(message, { transfer });

self.onmessage = ({ data }: MessageEvent<ToReading>) => {
  if (data.kind === 'part') {
    parts.push(data.bytes);
    return;
  }
  try {
    const read = readLarge(data.url, joinParts(parts.splice(0)), (done, total) =>
      send({ kind: 'progress', done, total }),
    );
    const large = { ...read, ahead: buildAhead(toLargeDataset(read)) };
    send({ kind: 'done', large }, memoryOf(large));
  } catch (reason) {
    if (reason instanceof LoadError) send({ kind: 'failed', failure: reason.failure });
    else throw reason;
  }
};

send({ kind: 'ready' });
