/**
 * An answer's body, part by part as it arrives.
 *
 * Must not know: the page, which thread this is, what is in the file.
 */
import { LoadError } from './load-error';

export interface Download {
  /** In bytes; null where the server does not say, or says how long it is packed. */
  readonly length: number | null;
  /** Goes on where it was left. Fails with a LoadError, or an AbortError. */
  readonly parts: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** Throws a LoadError where the answer is that there is no such file. */
export function answerOf(response: Response, url: string): Download {
  if (!response.ok) throw new LoadError({ kind: 'http', url, status: response.status });
  return { length: lengthOf(response), parts: partsOf(response, url) };
}

function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.has('content-encoding') || !Number.isFinite(length) ? null : length;
}

function partsOf({ body }: Response, url: string): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  const next = async () => {
    try {
      return (await reader?.read()) ?? { done: true as const, value: undefined };
    } catch (reason) {
      if (isAbort(reason)) throw reason;
      throw new LoadError({ kind: 'network', url });
    }
  };
  const parts: AsyncIterator<Uint8Array<ArrayBuffer>> = {
    next: async () => {
      const { done, value } = await next();
      return done ? { done: true, value: undefined } : { done: false, value };
    },
  };
  return { [Symbol.asyncIterator]: () => parts };
}

/** Whether someone gave the question up, which is no failure. */
export const isAbort = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'AbortError';
