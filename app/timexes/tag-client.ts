/**
 * Asks for the time expressions of an article: in a worker, or on the page's own thread where the browser refuses one
 * (a sandboxed frame, a page from disk). Must not know: the screen.
 */
import type { Timex } from '../../data/extract/timex';
import type { TagQuestion } from './tag-article';

type Answer = { readonly timexes: readonly Timex[] } | { readonly failed: string };

export async function askForTimexes(question: TagQuestion): Promise<readonly Timex[]> {
  const worker = maybeWorker();
  if (worker === null) return onThisThread(question);
  try {
    return await askWorker(worker, question);
  } catch {
    // A worker that could not start says so only now; the text is short enough to do without.
    return await onThisThread(question);
  } finally {
    worker.terminate();
  }
}

const onThisThread = async (question: TagQuestion) => (await import('./tag-article')).tagArticle(question);

function maybeWorker(): Worker | null {
  try {
    return new Worker(new URL('./tag-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

const askWorker = (worker: Worker, question: TagQuestion): Promise<readonly Timex[]> =>
  new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error('the worker did not start'));
    worker.onmessage = ({ data }: MessageEvent<Answer>) =>
      'timexes' in data ? resolve(data.timexes) : reject(new Error(data.failed));
    worker.postMessage(question);
  });
