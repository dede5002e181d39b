/**
 * An answer's body as it arrives: part by part, or into a pile.
 *
 * Must not know: the page, which thread this is, what is in the file.
 */
import { LoadError } from './load-error';
import { createPile, type Pile } from './pile';

export interface Download {
  /** In bytes; null where the server does not say, or says how long it is packed. */
  readonly length: number | null;
  /** In bytes, packed or not; null where the server does not say. */
  readonly sent: number | null;
  /** Goes on where it was left. Fails with a LoadError, or an AbortError. */
  readonly parts: AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** All of it at once, where no part has been asked for. Rejects as the parts do. */
  readonly whole: () => Promise<ArrayBuffer>;
  /** Lets what has not come yet stay away. */
  readonly cancel: () => void;
}

/** What has come already, as if it were on its way. */
export function partsIn(bytes: ArrayBuffer): Download {
  const parts = async function* () {
    yield new Uint8Array(bytes);
  };
  const length = bytes.byteLength;
  return { length, sent: length, parts: parts(), whole: async () => bytes, cancel: () => undefined };
}

/**
 * All of a download where it is no longer than that; else the download, of which no byte is lost.
 *
 * @param most in bytes
 * Rejects with a LoadError, or an AbortError.
 */
export async function upTo(most: number, download: Download): Promise<ArrayBuffer | Download> {
  if (download.length !== null && download.length <= most) return download.whole();
  const rest = download.parts[Symbol.asyncIterator]();
  const pile = createPile(null);
  while (pile.size() <= most) {
    const { done, value } = await rest.next();
    if (done) return pile.take();
    pile.add(value);
  }
  const parts = async function* () {
    yield new Uint8Array(pile.take());
    for (let part = await rest.next(); !part.done; part = await rest.next()) yield part.value;
  };
  return { ...download, parts: parts() };
}

/** Throws a LoadError where the answer is that there is no such file. */
export function answerOf(response: Response, url: string): Download {
  mustBeThere(response, url);
  return {
    length: lengthOf(response),
    sent: sentOf(response),
    parts: partsOf(response, url),
    whole: () => arriving(response.arrayBuffer(), url),
    cancel: () => void response.body?.cancel().catch(() => undefined),
  };
}

/**
 * All of an answer. Written where it is to stay by browsers that can: a copy of each part, and memory for it, are a fifth
 * of the time in which a large file comes from near by.
 *
 * @param tell the bytes so far, and all of them where the answer says how many
 * Rejects with a LoadError.
 */
export async function wholeOf(
  response: Response,
  url: string,
  tell: (done: number, total: number | null) => void,
): Promise<ArrayBuffer> {
  mustBeThere(response, url);
  const length = lengthOf(response);
  const pile = createPile(length);
  const reader = writingReader(response);
  if (reader !== null) await fill(pile, reader, url, () => tell(pile.size(), length));
  else {
    for await (const part of partsOf(response, url)) {
      pile.add(part);
      tell(pile.size(), length);
    }
  }
  return pile.take();
}

/** Null where the browser, or this answer, has none that writes into memory of ours. */
function writingReader({ body }: Response): ReadableStreamBYOBReader | null {
  try {
    return body?.getReader({ mode: 'byob' }) ?? null;
  } catch {
    return null;
  }
}

async function fill(pile: Pile, reader: ReadableStreamBYOBReader, url: string, told: () => void): Promise<void> {
  for (;;) {
    const { done, value } = await arriving(reader.read(pile.lend()), url);
    // At its end it gives the memory back too.
    if (value !== undefined) pile.takeBack(value);
    if (done) return;
    told();
  }
}

function mustBeThere({ ok, status }: Response, url: string): void {
  if (!ok) throw new LoadError({ kind: 'http', url, status });
}

function sentOf({ headers }: Response): number | null {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return Number.isFinite(length) ? length : null;
}

const lengthOf = (response: Response): number | null =>
  response.headers.has('content-encoding') ? null : sentOf(response);

function partsOf({ body }: Response, url: string): AsyncIterable<Uint8Array<ArrayBuffer>> {
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  const parts: AsyncIterator<Uint8Array<ArrayBuffer>> = {
    next: async () => {
      reader ??= body?.getReader();
      const { done, value } = (await (reader && arriving(reader.read(), url))) ?? { done: true, value: undefined };
      return done ? { done: true, value: undefined } : { done: false, value };
    },
  };
  return { [Symbol.asyncIterator]: () => parts };
}

/** Fails with a LoadError where the answer breaks off, or an AbortError. */
const arriving = <T>(part: Promise<T>, url: string): Promise<T> =>
  part.catch((reason: unknown) => {
    if (isAbort(reason)) throw reason;
    throw new LoadError({ kind: 'network', url });
  });

/** Whether someone gave the question up, which is no failure. */
export const isAbort = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'AbortError';
