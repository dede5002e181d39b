/**
 * The thread that reads the timelines of other addresses. It asks for the file first and for what reads it beside: both take
 * their time.
 *
 * Must not know: the page, what is in the file.
 */
import { LoadError } from './dataset/load-error';
import { answerOf } from './dataset/parts';
import { createPile } from './dataset/pile';
import {
  type FromReading,
  LARGE,
  memoryOf,
  type Opening,
  READY,
  type ToReading,
  type Wanted,
} from './dataset/reading-messages';
import { isFirstTimeline, timelineUrl } from './dataset/timeline-url';

const reading = import('./read-ahead');
// Told of where it is used.
reading.catch(() => undefined);

let pile = createPile(null);
let port: MessagePort;

const send = (message: FromReading, transfer: Transferable[] = []) => port.postMessage(message, transfer);

/** What has been asked for before the app was there. */
let sent: { readonly url: string; readonly response: Promise<Response | null> } | null = null;

self.onmessage = ({ data }: MessageEvent<Wanted | Opening>) => {
  if ('site' in data) {
    sendAhead(data);
    return;
  }
  // Not before: where the thread was started ahead of the app, nobody would have heard it.
  postMessage(READY);
  port = data.port;
  port.onmessage = ({ data: word }: MessageEvent<ToReading>) => {
    if (word.kind === 'part') pile.add(word.bytes);
    else void told(word.url, read);
  };
  if (data.url !== null) void told(data.url, load);
};

/** Only a file of this site: for any other the page's policy has a word to say. The site's first timeline needs no thread. */
function sendAhead({ data, site }: Wanted): void {
  try {
    const url = timelineUrl(data, new URL(site));
    if (isFirstTimeline(url)) close();
    else if (new URL(url).origin === location.origin) sent = { url, response: ask(url) };
  } catch {
    // What is no address the app tells of.
  }
}

const ask = (url: string): Promise<Response | null> => fetch(url).catch(() => null);

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
  const response = await (sent?.url === url ? sent.response : ask(url));
  // Not to be had, or another site's after all: the page asks again, under its own policy, and can tell why not.
  if (response === null || new URL(response.url).origin !== location.origin) {
    send({ kind: 'elsewhere' });
    return;
  }
  const { length, parts } = answerOf(response, url);
  pile = createPile(length);
  for await (const part of parts) {
    pile.add(part);
    if (pile.size() > LARGE) send({ kind: 'loading', done: pile.size(), total: length });
  }
  await read(url);
}

async function read(url: string): Promise<void> {
  const { readAhead } = await reading;
  const file = readAhead(url, pile.take(), (done, total) => send({ kind: 'checking', done, total }));
  send({ kind: 'done', ...file }, 'large' in file ? memoryOf(file) : []);
}
