/**
 * Makes a set of questions from a dataset: the same seed gives the same set to everybody.
 *
 * Must not know: the store, how questions are asked.
 */
import type { Dataset, EventIndex } from '../dataset/dataset';
import type { ExerciseKind } from '../url/view-state';
import { makeOrder } from './make-order';
import { makeSaid } from './make-said';
import { makeWords } from './make-words';
import type { ExerciseSet } from './question';
import { createRandom, type Random } from './random';

const makers: {
  readonly [K in ExerciseKind]: (dataset: Dataset, events: readonly EventIndex[], random: Random) => ExerciseSet;
} = { order: makeOrder, words: makeWords, said: makeSaid };

/** Of more events than these so many are drawn by lot first: a set asks about a few, and to weigh all is to read all. */
const MOST_WEIGHED = 2000;

/** @param events those to make it from, in the dataset's order */
export function makeExercise(
  dataset: Dataset,
  events: readonly EventIndex[],
  { kind, seed }: { readonly kind: ExerciseKind; readonly seed: number },
): ExerciseSet {
  const random = createRandom(seed);
  return makers[kind](dataset, drawSome(events, random), random);
}

/** In their order. */
function drawSome(events: readonly EventIndex[], random: Random): readonly EventIndex[] {
  if (events.length <= MOST_WEIGHED) return events;
  const drawn = new Set<EventIndex>();
  while (drawn.size < MOST_WEIGHED) drawn.add(events[random.below(events.length)] as EventIndex);
  return [...drawn].sort((a, b) => a - b);
}
