/** The search in a thread of its own. The page sends rows and questions, this sends answers; it fetches nothing. */
import type { TimelineHead } from '../../data/columns/numbers';
import type { PackedEvents } from '../../data/columns/slice';
import type { Source } from '../../data/schema/timeline';
import type { Answer } from './answer';
import { createEngine } from './engine';
import { createPackedRows } from './packed-rows';
import type { EventRow, ParagraphRow } from './rows';

export type ToWorker =
  | { readonly kind: 'events'; readonly rows: readonly EventRow[] }
  /** Before events as columns. */
  | { readonly kind: 'head'; readonly head: TimelineHead }
  /** The next of them. */
  | { readonly kind: 'packed'; readonly events: PackedEvents }
  /** An article that they name, to be searched for their passages. */
  | { readonly kind: 'text'; readonly source: Source; readonly text: string }
  | { readonly kind: 'paragraphs'; readonly rows: readonly ParagraphRow[] }
  | { readonly kind: 'build' }
  | { readonly kind: 'best' | 'all'; readonly id: number; readonly query: string };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer };

const engine = createEngine();
let packed: ReturnType<typeof createPackedRows> | undefined;
const send = (message: FromWorker, transfer: Transferable[] = []) => postMessage(message, { transfer });

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'events':
      engine.addEvents(data.rows);
      return;
    case 'head':
      packed = createPackedRows(data.head);
      return;
    case 'packed':
      if (packed !== undefined) engine.addEvents(packed.add(data.events));
      return;
    case 'text':
      if (packed !== undefined) engine.addParagraphs(packed.paragraphs(data.source, data.text));
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
