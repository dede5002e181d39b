/**
 * A file from any address, part by part as it arrives, and where it does not: why. A browser says of most failures no more
 * than that there was one; this finds out.
 *
 * Must not know: what is in the file.
 */
import { LoadError } from './load-error';

export interface Download {
  /** In bytes; null where the server does not say, or says how long it is packed. */
  readonly length: number | null;
  /** Goes on where it was left. */
  readonly parts: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** A file that has been asked for and can be given up. */
export interface Asked {
  readonly url: string;
  readonly stopping: AbortController;
  /** Rejects with a LoadError, or an AbortError. */
  readonly answer: Promise<Download>;
}

/** Asks for a file at once: whoever reads it may still be on the way. */
export function ask(url: string): Asked {
  const stopping = new AbortController();
  const answer = fetchParts(url, stopping.signal);
  // Who reads it is told of a failure; until then it has nobody to catch it.
  answer.catch(() => undefined);
  return { url, stopping, answer };
}

async function fetchParts(url: string, signal: AbortSignal): Promise<Download> {
  const policy = watchPolicy(url);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new LoadError({ kind: 'http', url, status: response.status });
    return { length: lengthOf(response), parts: partsOf(response, url) };
  } catch (reason) {
    if (reason instanceof LoadError || isAbort(reason)) throw reason;
    throw new LoadError(await whyNot(url, policy, signal));
  } finally {
    policy.stop();
  }
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

const isAbort = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'AbortError';

/** Notes whether the page's own policy refuses an address. */
function watchPolicy(url: string) {
  let isRefused = false;
  const { origin } = new URL(url);
  const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src' && blockedURI.startsWith(origin)) isRefused = true;
  };
  document.addEventListener('securitypolicyviolation', note);
  return { isRefused: () => isRefused, stop: () => document.removeEventListener('securitypolicyviolation', note) };
}

/** The word of the policy comes in a task of its own, after the failure. */
const nextTask = () => new Promise((done) => setTimeout(done, 50));

async function whyNot(url: string, policy: { isRefused: () => boolean }, signal: AbortSignal) {
  await nextTask();
  if (policy.isRefused()) return { kind: 'refused', url } as const;
  if (new URL(url).origin === location.origin) return { kind: 'network', url } as const;
  // A server that answers, but not to us, answers this: its answer cannot be read, but that there is one can be told.
  const answers = await fetch(url, { mode: 'no-cors', method: 'HEAD', signal }).then(
    () => true,
    () => false,
  );
  return { kind: answers ? 'no-cors' : 'network', url } as const;
}
