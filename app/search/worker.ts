/** The search in a thread of its own. The page sends rows and questions, this sends answers; it fetches nothing. */
import { byId, type Dataset } from '../dataset/dataset';
import { packedEvents } from '../dataset/lazy-events';
import type { Answer } from './answer';
import { createEngine } from './engine';
import { createEventRows, type EventRow, type ParagraphRow } from './rows';

export type ToWorker =
  | { readonly kind: 'events'; readonly rows: readonly EventRow[] }
  | { readonly kind: 'packed'; readonly packed: NonNullable<Dataset['packed']> }
  | { readonly kind: 'paragraphs'; readonly rows: readonly ParagraphRow[] }
  | { readonly kind: 'build' }
  | { readonly kind: 'best' | 'all'; readonly id: number; readonly query: string };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer };

const engine = createEngine();
const send = (message: FromWorker, transfer: Transferable[] = []) => postMessage(message, { transfer });

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'events':
      engine.addEvents(data.rows);
      return;
    case 'packed':
      addPacked(data.packed);
      return;
    case 'paragraphs':
      engine.addParagraphs(data.rows);
      return;
    case 'build':
      engine.build();
      send({ kind: 'ready' });
      return;
    case 'best':
    case 'all': {
      const answer = engine[data.kind](data.query);
      send({ kind: 'answer', id: data.id, answer }, [answer.events.buffer]);
      return;
    }
    default:
      data satisfies never;
  }
});

/** Rows at a time, so that no more of them are in memory. */
const SLICE = 1000;

function addPacked(packed: NonNullable<Dataset['packed']>): void {
  const events = packedEvents(packed).list;
  const toRows = createEventRows({ events, actors: byId(packed.head.actors), places: byId(packed.head.places) });
  for (let from = 0; from < events.length; from += SLICE) engine.addEvents(toRows(from, from + SLICE));
}
