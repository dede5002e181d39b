/**
 * A set under way: what was answered and where one is, as it outlasts a reload and a change of language.
 *
 * Must not know: React, where it is kept.
 */
import * as z from 'zod/mini';
import { statuses } from '../../data/schema/choices';
import type { Answer } from './question';
import type { Score } from './score';

/** An answer with what it was worth. */
export interface Given {
  readonly answer: Answer;
  readonly score: Score;
}

export interface Run {
  /** Position of the question on show; the number of questions at the result. */
  readonly at: number;
  readonly given: readonly Given[];
}

export type RunAction =
  | { readonly type: 'answer'; readonly given: Given }
  | { readonly type: 'next' }
  | { readonly type: 'again' };

export const FIRST: Run = { at: 0, given: [] };

export function reduceRun(run: Run, action: RunAction): Run {
  switch (action.type) {
    case 'answer':
      // A second answer to the same question (a double click) does not count.
      return run.given.length > run.at ? run : { ...run, given: [...run.given, action.given] };
    case 'next':
      return { ...run, at: run.at + 1 };
    case 'again':
      return FIRST;
    default:
      return action satisfies never;
  }
}

const count = z.int().check(z.minimum(0));

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order'), order: z.array(count) }),
  z.object({ kind: z.literal('words'), marked: z.nullable(z.array(z.object({ start: count, end: count }))) }),
  z.object({ kind: z.literal('said'), status: z.enum(statuses), claimant: z.int() }),
]);

const keptSchema = z.object({
  of: z.string(),
  at: count,
  given: z.array(z.object({ answer: answerSchema, score: z.object({ points: z.number(), of: z.number() }) })),
});

/** As text to be kept. @param of the set, by all that decides its questions */
export const formatRun = (of: string, { at, given }: Run): string => JSON.stringify({ of, at, given });

/** What was kept of that set; its beginning where nothing was, or of another set, or it is damaged. */
export function parseRun(of: string, text: string | null): Run {
  try {
    const kept = keptSchema.parse(JSON.parse(text ?? ''));
    // One is at a question that is answered, or at the next.
    const isSound = kept.at === kept.given.length || kept.at === kept.given.length - 1;
    return kept.of === of && isSound ? { at: kept.at, given: kept.given } : FIRST;
  } catch {
    return FIRST;
  }
}
