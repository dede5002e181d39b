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

/** @param events those to make it from, in the dataset's order */
export function makeExercise(
  dataset: Dataset,
  events: readonly EventIndex[],
  { kind, seed }: { readonly kind: ExerciseKind; readonly seed: number },
): ExerciseSet {
  return makers[kind](dataset, events, createRandom(seed));
}
