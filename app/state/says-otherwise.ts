/**
 * Which events of a large dataset an article gives another status or date than the event has: looked for in the rows' text
 * as it lies there, since to read every row would take a hundred times as long.
 *
 * Must not know: who asks.
 */
import type { PackedTimeline, Texts } from '../../data/columns/columns';
import type { EventIndex } from '../dataset/dataset';

/** Keys that only what an article says of an event has (`data/columns/columns.ts`). As a word they may be found in vain. */
const KEYS = ['"status"', '"when"'];

/** Rows looked through at a time: texts of some hundred kilobytes. */
const BLOCK = 1024;

/** One letter a byte: keys are plain letters, and places in the text are those of the bytes. */
const decoder = new TextDecoder('latin1');

const known = new WeakMap<Texts, readonly EventIndex[]>();

/** In order, each once. Found once for each dataset. */
export function saysOtherwise({ rows }: Pick<PackedTimeline, 'rows'>): readonly EventIndex[] {
  const found = known.get(rows) ?? look(rows);
  known.set(rows, found);
  return found;
}

function look({ from, bytes }: Texts): readonly EventIndex[] {
  const found = new Set<EventIndex>();
  const count = from.length - 1;
  for (let first = 0; first < count; first += BLOCK) {
    const last = Math.min(first + BLOCK, count);
    const text = decoder.decode(bytes.subarray(from[first], from[last]));
    for (const key of KEYS) {
      let event = first;
      for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + 1)) {
        while ((from[event + 1] as number) - (from[first] as number) <= at) event += 1;
        found.add(event);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}
