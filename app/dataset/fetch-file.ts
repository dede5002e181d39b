/**
 * Files as bytes and as text, over the network. Every failure is a LoadError.
 *
 * A page that carries its files has another file in this one's place. Must not know: what is in them.
 */
import { LoadError } from './load-error';
import { sentAhead } from './sent-ahead';

/** Decodes UTF-8, a byte order mark kept. Throws a LoadError on anything else. */
export function decodeText(url: string, bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new LoadError({ kind: 'not-utf8', url });
  }
}

/** Loads the bytes of a file. Throws a LoadError; an AbortError passes through. */
export async function fetchBytes(url: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const response = await reach(url, sentAhead(url) ?? fetch(url, signal ? { signal } : {}));
  if (!response.ok) throw new LoadError({ kind: 'http', url, status: response.status });
  return reach(url, response.arrayBuffer());
}

/** No answer and an answer that breaks off are both the network's fault; giving up on purpose is none. */
const reach = <T>(url: string, answer: Promise<T>): Promise<T> =>
  answer.catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
    throw new LoadError({ kind: 'network', url });
  });
