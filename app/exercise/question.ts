/**
 * What an exercise is made of: questions with exactly one right answer each, and what a learner may answer.
 *
 * Pointers only: the words are the dataset's and the interface's. Must not know: React, the store, languages.
 */
import type { Status, Text } from '../../data/schema/timeline';
import type { EventIndex } from '../dataset/dataset';

/** Put these in order. */
export interface OrderQuestion {
  readonly kind: 'order';
  /** As shown at first; never in the right order already. */
  readonly shown: readonly EventIndex[];
  /** Earliest first. Each is over before the next begins. */
  readonly answer: readonly EventIndex[];
}

/** Which words date this event? */
export interface WordsQuestion {
  readonly kind: 'words';
  readonly event: EventIndex;
  /** Position in the event's evidence, from 0. */
  readonly evidence: number;
  /** The words, in UTF-16 code units of the source text; null where no words of the passage date the event. */
  readonly answer: { readonly start: number; readonly end: number } | null;
}

/** Who says it: words of the dataset, or `null` for the article itself. */
export type Claimant = Text | null;

/** Said or happened? */
export interface SaidQuestion {
  readonly kind: 'said';
  readonly event: EventIndex;
  /** Position in the event's evidence, from 0. */
  readonly evidence: number;
  readonly statuses: readonly Status[];
  /** As this article has it. */
  readonly status: Status;
  /** Empty where who says it cannot be asked fairly. */
  readonly claimants: readonly Claimant[];
  /** Position of the right one in `claimants`; -1 where there are none. */
  readonly claimant: number;
}

export type Question = OrderQuestion | WordsQuestion | SaidQuestion;

/** What a learner answered. */
export type Answer =
  | { readonly kind: 'order'; readonly order: readonly EventIndex[] }
  /** Stretches of the source text; null for "no words here date it". */
  | { readonly kind: 'words'; readonly marked: readonly { readonly start: number; readonly end: number }[] | null }
  | { readonly kind: 'said'; readonly status: Status; readonly claimant: number };

/** A set of questions, or the reason why there is none. */
export type ExerciseSet =
  | { readonly state: 'ready'; readonly questions: readonly Question[] }
  /** So many events or passages would do, and so many are needed. */
  | { readonly state: 'too-little'; readonly usable: number; readonly needed: number }
  /** With one status only the answer would always be the same. */
  | { readonly state: 'one-status' };
