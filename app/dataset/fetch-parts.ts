/**
 * A file from any address, part by part as it arrives, and where it does not: why. A browser says of most failures no more
 * than that there was one; this finds out.
 *
 * Must not know: what is in the file.
 */
import { LoadError } from './load-error';
import { answerOf, type Download, isAbort } from './parts';
import { sentAhead } from './sent-ahead';

/** Asks for a file. Rejects with a LoadError, or an AbortError. */
export async function fetchParts(url: string, signal: AbortSignal): Promise<Download> {
  const policy = watchPolicy(url);
  try {
    return answerOf(await (sentAhead(url) ?? fetch(url, { signal })), url);
  } catch (reason) {
    if (reason instanceof LoadError || isAbort(reason)) throw reason;
    throw new LoadError(await whyNot(url, policy, signal));
  } finally {
    policy.stop();
  }
}

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
