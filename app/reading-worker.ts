/**
 * The thread that reads large timelines, and asks for the largest; its code comes meanwhile: all of it takes its time.
 *
 * Must not know: the page, what is in the file.
 */
import { LoadError } from './dataset/load-error';
import { wholeOf } from './dataset/parts';
import { createPile } from './dataset/pile';
import { type FromReading, isSmall, LARGE, memoryOf, type Opening, type ToReading } from './dataset/reading-messages';

const reading = import('./read-ahead');
// Told of where it is used.
reading.catch(() => undefined);

/** What the page hands over. */
const pile = createPile(null);
let port: MessagePort;

const send = (message: FromReading, transfer: Transferable[] = []) => port.postMessage(message, transfer);

self.onmessage = ({ data }: MessageEvent<Opening>) => {
  port = data.port;
  port.onmessage = ({ data: word }: MessageEvent<ToReading>) => {
    if (word.kind === 'part') pile.add(word.bytes);
    else void told(word.url, word.kind === 'load' ? load : (whole) => read(whole, pile.take()));
  };
  postMessage(null);
};

/** What is known to go wrong is told as it is, anything else in its own words. */
async function told(url: string, work: (url: string) => Promise<void>): Promise<void> {
  try {
    await work(url);
  } catch (reason) {
    if (reason instanceof LoadError) send({ kind: 'failed', failure: reason.failure });
    else send({ kind: 'broken', message: String(reason) });
  }
}

async function load(url: string): Promise<void> {
  const response = await fetch(url).catch(() => null);
  // Not to be had, or another site's after all: the page asks again, under its own policy, and can tell why not.
  if (response === null || new URL(response.url).origin !== location.origin) {
    send({ kind: 'elsewhere' });
    return;
  }
  const bytes = await wholeOf(response, url, (done, total) => {
    if (done > LARGE) send({ kind: 'loading', done, total });
  });
  await read(url, bytes);
}

async function read(url: string, bytes: ArrayBuffer): Promise<void> {
  if (isSmall(bytes)) {
    send({ kind: 'done', small: bytes }, [bytes]);
    return;
  }
  const { readAhead } = await reading;
  const large = readAhead(url, bytes, (done, total) => send({ kind: 'checking', done, total }));
  send({ kind: 'done', large }, memoryOf(large));
}
