/** The sets of questions that the site makes, made by the same maker from the committed dataset. */
import { toDataset } from '../app/dataset/dataset';
import { makeExercise } from '../app/exercise/make-exercise';
import type { Question } from '../app/exercise/question';
import type { TimelineEvent } from '../data/schema/timeline';
import { timeline } from './dataset';

const dataset = toDataset(timeline);

/** The questions of a set. Throws where there are none. */
export function questionsOf<K extends Question['kind']>(kind: K, seed: number): Extract<Question, { kind: K }>[] {
  const set = makeExercise(
    dataset,
    dataset.events.map((_, event) => event),
    { kind, seed },
  );
  if (set.state !== 'ready') throw new Error(`no set ${seed} of "${kind}"`);
  return set.questions.filter((one): one is Extract<Question, { kind: K }> => one.kind === kind);
}

export function eventAt(index: number): TimelineEvent {
  const event = dataset.events[index];
  if (event === undefined) throw new Error(`no event ${index}`);
  return event;
}

/** The smallest seed whose set fulfils a wish, so that a test can be about a certain kind of question. */
export function seedWith<K extends Question['kind']>(
  kind: K,
  isWanted: (questions: readonly Extract<Question, { kind: K }>[]) => boolean,
): number {
  const seed = Array.from({ length: 500 }, (_, at) => at + 1).find((one) => isWanted(questionsOf(kind, one)));
  if (seed === undefined) throw new Error(`no set of "${kind}" is as wanted`);
  return seed;
}
