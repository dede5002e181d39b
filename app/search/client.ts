/**
 * A search that answers later: in a worker where there is much to index, else on the page's own thread in slices.
 *
 * Must not know: the store, when it is asked.
 */
import type { Article } from '../dataset/article';
import type { Dataset } from '../dataset/dataset';
import type { Answer } from './answer';
import { createEngine } from './engine';
import { type EventRow, type ParagraphRow, toEventRows, toParagraphRows } from './rows';
import type { FromWorker, ToWorker } from './worker';

export interface SearchClient {
  addArticle(article: Article): void;
  ask(query: string): Promise<Answer>;
  stop(): void;
}

/** More events than this take longer to index than a page may stand still, even in slices. */
const WORKER_FROM = 2000;

/** Resolves when the events can be searched; articles may be added then or later. */
export async function createSearchClient(dataset: Dataset): Promise<SearchClient> {
  const rows = toEventRows(dataset);
  if (rows.length > WORKER_FROM) {
    const client = await maybeWorkerClient(rows);
    if (client !== null) return client;
  }
  return localClient(rows);
}

/** Rows indexed at a time: a few milliseconds, so that typing goes on. */
const SLICE = 100;

async function localClient(rows: readonly EventRow[]): Promise<SearchClient> {
  const engine = createEngine();
  for (let from = 0; from < rows.length; from += SLICE) {
    if (from > 0) await new Promise((done) => setTimeout(done));
    engine.addEvents(rows.slice(from, from + SLICE));
  }
  return {
    addArticle: (article) => engine.addParagraphs(toParagraphRows(article)),
    ask: async (query) => engine.ask(query),
    stop: () => undefined,
  };
}

/** Null where workers are refused: frames of an opaque origin, files from disk, strict policies. */
function maybeWorkerClient(rows: readonly EventRow[]): Promise<SearchClient | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    const waiting = new Map<number, (answer: Answer) => void>();
    let asked = 0;
    const send = (message: ToWorker) => worker.postMessage(message);
    const client: SearchClient = {
      addArticle: (article) => send({ kind: 'paragraphs', rows: toParagraphRows(article) satisfies ParagraphRow[] }),
      ask: (query) =>
        new Promise((done) => {
          waiting.set(++asked, done);
          send({ kind: 'ask', id: asked, query });
        }),
      stop: () => worker.terminate(),
    };
    worker.onerror = (fault) => {
      // Refusal comes late in some browsers: as an error of a worker that never ran.
      fault.preventDefault();
      worker.terminate();
      resolve(null);
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'ready') return resolve(client);
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    };
    send({ kind: 'events', rows });
  });
}
