/**
 * A queue of ranges of places that yields the loudest mark of all of them first, without looking at the others.
 *
 *     push [a ─────── z)   pop → m, the loudest of it; push what is left of it and what is right, as far as it is wanted
 *
 * Must not know: why a mark is wanted.
 */
import { loudestOf } from './in-order-tree';
import type { Level } from './level';
import { stretchOf } from './time-index';

export interface Candidate {
  /** The range that `place` is the loudest of. */
  readonly from: number;
  readonly to: number;
  readonly place: number;
  readonly loudness: number;
  /** Which of the pusher's ranges it came from. */
  readonly origin: number;
}

/** An empty queue over a lane. */
export function createQueue(level: Level, lane: number) {
  const heap: Candidate[] = [];
  const { index } = level;
  const stretch = stretchOf(index, lane);

  const push = (from: number, to: number, origin: number) => {
    if (from >= to) return;
    const { base } = stretch;
    const place = base + loudestOf(index.loudest, index.weights, stretch, [from - base, to - base]);
    siftUp(heap, { from, to, place, loudness: index.weights[place] as number, origin });
  };

  /** The loudest left; undefined when the queue is empty. */
  const pop = (): Candidate | undefined => {
    for (let top = takeTop(heap); top !== undefined; top = takeTop(heap)) {
      const loudness = level.loudness(top.place);
      if (loudness === top.loudness) return top;
      // The tree knows weights alone: a vague mark goes back alone to where it belongs.
      push(top.from, top.place, top.origin);
      push(top.place + 1, top.to, top.origin);
      siftUp(heap, { ...top, from: top.place, to: top.place + 1, loudness });
    }
    return undefined;
  };

  return { push, pop };
}

const isBefore = (a: Candidate, b: Candidate): boolean =>
  a.loudness > b.loudness || (a.loudness === b.loudness && a.place < b.place);

function siftUp(heap: Candidate[], added: Candidate): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] as Candidate;
    if (!isBefore(added, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = added;
}

function takeTop(heap: Candidate[]): Candidate | undefined {
  const top = heap[0];
  const moved = heap.pop();
  if (top === undefined || moved === undefined || heap.length === 0) return top;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    const right = heap[child + 1];
    const lower = right !== undefined && isBefore(right, heap[child] as Candidate) ? child + 1 : child;
    if (!isBefore(heap[lower] as Candidate, moved)) break;
    heap[at] = heap[lower] as Candidate;
    at = lower;
  }
  heap[at] = moved;
  return top;
}
