/**
 * A search that answers later: in a worker where there is much to index, else on the page's own thread. Either is filled
 * in pieces, between which the page goes on.
 *
 * Must not know: the store, when it is asked.
 */
import type { TimelineHead } from '../../data/columns/numbers';
import { type PackedEvents, sliceEvents } from '../../data/columns/slice';
import type { Source } from '../../data/schema/timeline';
import type { Article } from '../dataset/article';
import type { Dataset } from '../dataset/dataset';
import { memoryOf } from '../dataset/reading-messages';
import type { Answer } from './answer';
import { createEngine } from './engine';
import { createEventRows, type EventRow, type ParagraphRow, toParagraphRows } from './rows';
import type { FromWorker, ToWorker } from './worker';

/** What the search asks for; either rejects where it cannot be had, and the search then does without. */
export interface ArticleLoads {
  readonly loadArticle: (source: Source) => Promise<Article>;
  /** The text alone, where its passages are found by the search itself. */
  readonly loadText: (source: Source) => Promise<string>;
}

export interface SearchClient {
  /** Resolves when the words of all that could be had can be found. */
  addArticles(sources: readonly Source[], loads: ArticleLoads): Promise<void>;
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
  /** Where columns and texts can be handed over as they are: their rows are made there. */
  readonly packed?: PackedHost;
  addParagraphs(rows: readonly ParagraphRow[]): void;
  /** Resolves when what was added can be found. */
  build(): Promise<void>;
}

interface PackedHost {
  begin(head: TimelineHead): void;
  /** The next of them. */
  addEvents(events: PackedEvents): void;
  addText(source: Source, text: string): void;
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

/** Events of columns handed over at a time: half a megabyte or so. */
const PACKED_SLICE = 500;

async function fill(host: Host, dataset: Dataset): Promise<SearchClient> {
  const breathe = createBreather();
  const { packed } = dataset;
  const there = packed && host.packed;
  const count = dataset.events.length;
  if (packed && there) {
    there.begin(packed.head);
    for (let from = 0; from < count; from += PACKED_SLICE) {
      there.addEvents(sliceEvents(packed, from, Math.min(from + PACKED_SLICE, count)));
      await breathe();
    }
  } else {
    const toRows = createEventRows(dataset);
    for (let from = 0; from < count; from += SLICE) {
      host.addEvents(toRows(from, from + SLICE));
      await breathe();
    }
  }
  await host.build();
  let isStopped = false;
  return {
    addArticles: async (sources, { loadText, loadArticle }) => {
      const loads = there
        ? inOrder(sources, async (source) => [source, await loadText(source)] as const)
        : inOrder(sources, loadArticle);
      for await (const loaded of loads) {
        if (isStopped) return;
        if (loaded === null) continue;
        if ('text' in loaded) host.addParagraphs(toParagraphRows(loaded));
        else there?.addText(...loaded);
        await breathe();
      }
      await host.build();
    },
    best: host.best,
    all: host.all,
    stop: () => {
      isStopped = true;
      host.stop();
    },
  };
}

/** Asked for side by side: as many as a browser has connections to a site. */
const AT_ONCE = 6;

/** What is loaded for each, in their order, a few ahead; null for what cannot be had. */
async function* inOrder<T, Loaded>(
  items: readonly T[],
  load: (item: T) => Promise<Loaded>,
): AsyncGenerator<Loaded | null, void> {
  const ahead: Promise<Loaded | null>[] = [];
  for (let next = 0; next < items.length || ahead.length > 0; ) {
    while (next < items.length && ahead.length < AT_ONCE) {
      ahead.push(load(items[next] as T).catch(() => null));
      next += 1;
    }
    yield (await ahead.shift()) ?? null;
  }
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
  const send = (message: ToWorker, transfer: Transferable[] = []) => {
    if (refused !== null) throw refused;
    worker.postMessage(message, transfer);
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
    packed: {
      begin: (head) => send({ kind: 'head', head }),
      addEvents: (events) => send({ kind: 'packed', events }, memoryOf(events)),
      addText: (source, text) => send({ kind: 'text', source, text }),
    },
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
