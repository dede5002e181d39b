/**
 * Rows of events that come as columns, a piece after the other, and of the articles that prove them.
 *
 * Must not know: the index, which thread this is.
 */
import { unpackEvent } from '../../data/columns/columns';
import type { TimelineHead } from '../../data/columns/numbers';
import type { PackedEvents } from '../../data/columns/slice';
import type { Source } from '../../data/schema/timeline';
import { anchorPassages } from '../dataset/article';
import { byId } from '../dataset/dataset';
import { packedPassages } from '../dataset/packed-passages';
import { createEventRows, type EventRow, type ParagraphRow, toParagraphRows } from './rows';

export interface PackedRows {
  /** Takes in the next events. They are kept: articles may come later. */
  add(events: PackedEvents): EventRow[];
  /** Of an article of theirs, once all events are in. */
  paragraphs(source: Source, text: string): ParagraphRow[];
}

export function createPackedRows(head: TimelineHead): PackedRows {
  const [actors, places] = [byId(head.actors), byId(head.places)];
  const pieces: { readonly first: number; readonly packed: PackedEvents & { readonly head: TimelineHead } }[] = [];
  let count = 0;
  return {
    add: (events) => {
      const [first, packed] = [count, { ...events, head }];
      pieces.push({ first, packed });
      const read = Array.from(events.columns.starts, (_, at) => unpackEvent(packed, at));
      count += read.length;
      return createEventRows({ events: read, actors, places })().map((row) => ({ ...row, id: first + row.id }));
    },
    paragraphs: (source, text) => {
      const passages = pieces.flatMap(({ first, packed }) =>
        packedPassages(packed, source.id, (at) => unpackEvent(packed, at)).map((passage) => ({
          ...passage,
          event: first + passage.event,
        })),
      );
      return toParagraphRows({ source, text, passages: anchorPassages(text, passages) });
    },
  };
}
