/**
 * The thread that reads the timelines of other addresses. It asks for the file first and for what reads it beside: both take
 * their time.
 *
 * Must not know: the page, what is in the file.
 */
import { LoadError } from './dataset/load-error';
import { wholeOf } from './dataset/parts';
import { createPile } from './dataset/pile';
import {
  type FromReading,
  LARGE,
  memoryOf,
  type Opening,
  type Ready,
  type ToReading,
  type Wanted,
} from './dataset/reading-messages';
import { isFirstTimeline, isOfWeb, timelineUrl } from './dataset/timeline-url';

const reading = import('./read-ahead');
// Told of where it is used.
reading.catch(() => undefined);

/** What the page hands over. */
const pile = createPile(null);
let port: MessagePort;

const send = (message: FromReading, transfer: Transferable[] = []) => port.postMessage(message, transfer);

/** What it has to say waits in the port where the page's end of it has nobody yet: before the app is there it may be done. */
self.onmessage = ({ data }: MessageEvent<Wanted | Opening>) => {
  port = data.port;
  port.onmessage = ({ data: word }: MessageEvent<ToReading>) => {
    if (word.kind === 'part') pile.add(word.bytes);
    else void told(word.url, (whole) => read(whole, pile.take()));
  };
  const url = 'site' in data ? ownAddress(data) : data.url;
  postMessage({ url } satisfies Ready);
  // The site's first timeline the page reads by itself.
  if (url !== null && isFirstTimeline(url)) close();
  else if (url !== null) void told(url, load);
};

/**
 * The file that a link wants, where it is one of this site: for any other the page's policy has a word to say. What is no
 * address the app tells of.
 */
function ownAddress({ data, site }: Wanted): string | null {
  const url = timelineUrl(data, new URL(site));
  return isOfWeb(url) && new URL(url).origin === location.origin ? url : null;
}

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
  const { readAhead } = await reading;
  const file = readAhead(url, bytes, (done, total) => send({ kind: 'checking', done, total }));
  send({ kind: 'done', ...file }, 'large' in file ? memoryOf(file) : []);
}
