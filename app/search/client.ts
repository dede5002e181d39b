/**
 * A search that answers later: in a worker where there is much to index, else on the page's own thread. Either is filled
 * in pieces, between which the page goes on.
 *
 * Must not know: the store, when it is asked.
 */
import type { Article } from '../dataset/article';
import type { Dataset } from '../dataset/dataset';
import type { Answer } from './answer';
import { createEngine } from './engine';
import { createEventRows, type EventRow, type ParagraphRow, toParagraphRows } from './rows';
import type { FromWorker, ToWorker } from './worker';

export interface SearchClient {
  /** Resolves when their words can be found. */
  addArticles(articles: readonly Article[]): Promise<void>;
  /** The best few, as soon as can be. */
  best(query: string): Promise<Answer>;
  /** Everything, which takes longer to sort, to send and to show. */
  all(query: string): Promise<Answer>;
  stop(): void;
}

/** Where the rows go, here or in a worker. */
interface Host extends Omit<SearchClient, 'addArticles'> {
  /** Throws where workers are refused; so does what follows. */
  addEvents(rows: readonly EventRow[]): void;
  /** All events at once, where they can change threads as columns: their rows are made there. */
  addPacked?(packed: NonNullable<Dataset['packed']>): void;
  addParagraphs(rows: readonly ParagraphRow[]): void;
  /** Resolves when what was added can be found. */
  build(): Promise<void>;
}

/** More events than this take longer to index than a page may stand still, even in pieces. */
const WORKER_FROM = 2000;

/** Resolves when the events can be searched; articles may be added then or later. */
export async function createSearchClient(dataset: Dataset): Promise<SearchClient> {
  const worker = dataset.events.length > WORKER_FROM ? startWorker() : null;
  // Refused in frames of an opaque origin, for files from disk, by strict policies: then here after all.
  const inWorker = worker && (await fill(createWorkerHost(worker), dataset).catch(() => worker.terminate()));
  return inWorker || fill(createLocalHost(), dataset);
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Rows made at a time. */
const SLICE = 100;

async function fill(host: Host, dataset: Dataset): Promise<SearchClient> {
  const breathe = createBreather();
  if (host.addPacked && dataset.packed) {
    host.addPacked(dataset.packed);
  } else {
    const toRows = createEventRows(dataset);
    for (let from = 0; from < dataset.events.length; from += SLICE) {
      host.addEvents(toRows(from, from + SLICE));
      await breathe();
    }
  }
  await host.build();
  const addArticles = async (articles: readonly Article[]) => {
    for (const article of articles) {
      host.addParagraphs(toParagraphRows(article));
      await breathe();
    }
    await host.build();
  };
  return { addArticles, best: host.best, all: host.all, stop: host.stop };
}

/** Milliseconds at a stretch that leave a frame time for something else. */
const BUSY = 6;

/** Between two pieces of work: lets the page do what has come up, whenever the work has gone on for long enough. */
function createBreather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BUSY) return;
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  };
}

function createLocalHost(): Host {
  const { best, all, build, ...engine } = createEngine();
  return {
    ...engine,
    build: async () => build(),
    best: async (query) => best(query),
    all: async (query) => all(query),
    stop: () => undefined,
  };
}

function createWorkerHost(worker: Worker): Host {
  const answers = new Map<number, (answer: Answer) => void>();
  const ready: { readonly resolve: () => void; readonly reject: (reason: Error) => void }[] = [];
  let refused: Error | null = null;
  let asked = 0;
  const send = (message: ToWorker) => {
    if (refused !== null) throw refused;
    worker.postMessage(message);
  };
  const ask = (kind: 'best' | 'all') => (query: string) =>
    new Promise<Answer>((done) => {
      answers.set(++asked, done);
      send({ kind, id: asked, query });
    });
  worker.onerror = (fault) => {
    // Refusal comes late in some browsers: as an error of a worker that never ran.
    fault.preventDefault();
    refused = new Error('the worker did not start');
    for (const { reject } of ready) reject(refused);
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'ready') return ready.shift()?.resolve();
    answers.get(data.id)?.(data.answer);
    answers.delete(data.id);
  };
  return {
    addEvents: (rows) => send({ kind: 'events', rows }),
    addPacked: (packed) => send({ kind: 'packed', packed }),
    addParagraphs: (rows) => send({ kind: 'paragraphs', rows }),
    build: () =>
      new Promise((resolve, reject) => {
        ready.push({ resolve, reject });
        send({ kind: 'build' });
      }),
    best: ask('best'),
    all: ask('all'),
    stop: () => worker.terminate(),
  };
}
