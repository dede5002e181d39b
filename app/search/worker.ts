/** The search in a thread of its own. The page sends rows and questions, this sends answers; it fetches nothing. */
import type { Answer } from './answer';
import { createEngine } from './engine';
import type { EventRow, ParagraphRow } from './rows';

export type ToWorker =
  | { readonly kind: 'events'; readonly rows: readonly EventRow[] }
  | { readonly kind: 'paragraphs'; readonly rows: readonly ParagraphRow[] }
  | { readonly kind: 'ask'; readonly id: number; readonly query: string };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer };

const engine = createEngine();
const send = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'events':
      engine.addEvents(data.rows);
      send({ kind: 'ready' });
      return;
    case 'paragraphs':
      engine.addParagraphs(data.rows);
      return;
    case 'ask':
      send({ kind: 'answer', id: data.id, answer: engine.ask(data.query) });
      return;
    default:
      data satisfies never;
  }
});
