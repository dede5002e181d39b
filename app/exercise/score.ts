/**
 * How right an answer is, in points.
 *
 * - order: a point for each pair of events in the right order
 * - words: 2 for exactly the words that date the event, 1 where the marks only touch them
 * - said: a point for the status, one for who says so
 *
 * Must not know: how it is told to the learner.
 */
import type { Answer, OrderQuestion, Question, SaidQuestion, WordsQuestion } from './question';
import type { Token } from './words';

export interface Score {
  readonly points: number;
  readonly of: number;
}

/** Where marks lie, seen from the words that date the event. */
export type Hit = 'exact' | 'overlapping' | 'elsewhere';

const HIT_POINTS: Readonly<Record<Hit, number>> = { exact: 2, overlapping: 1, elsewhere: 0 };

/**
 * Small words that may stand at the edge of the answer or not: "on Thursday" is as right as "Thursday". Words that
 * change the date ("since", "before", "depuis") are not among them.
 */
const LITTLE = new Set(
  'on in at the a an of this for during until le la les l un une en au aux du de d ce cette pour à'.split(' '),
);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** @param tokens of the text that was shown; asked for by "which words?" alone */
export function scoreOf(question: Question, answer: Answer, tokens: readonly Token[] = []): Score {
  if (question.kind === 'order' && answer.kind === 'order') return scoreOrder(question, answer.order);
  if (question.kind === 'words' && answer.kind === 'words') {
    return { points: HIT_POINTS[hitOf(question, answer.marked, tokens)], of: HIT_POINTS.exact };
  }
  if (question.kind === 'said' && answer.kind === 'said') return scoreSaid(question, answer);
  throw new TypeError(`a question of "${question.kind}" cannot be answered by "${answer.kind}"`);
}

function scoreOrder({ answer }: OrderQuestion, order: readonly number[]): Score {
  const ranks = order.map((event) => answer.indexOf(event));
  const pairs = ranks.flatMap((rank, at) => ranks.slice(at + 1).map((later) => rank < later));
  return { points: pairs.filter(Boolean).length, of: pairs.length };
}

function scoreSaid(question: SaidQuestion, answer: { readonly status: string; readonly claimant: number }): Score {
  const isAsked = question.claimants.length > 0;
  const points = Number(answer.status === question.status) + Number(isAsked && answer.claimant === question.claimant);
  return { points, of: isAsked ? 2 : 1 };
}

/** @param marked null where the learner says that no words date the event */
export function hitOf({ answer }: WordsQuestion, marked: readonly Stretch[] | null, tokens: readonly Token[]): Hit {
  if (answer === null || marked === null) return answer === marked ? 'exact' : 'elsewhere';
  const wanted = wordsIn(tokens, [answer]);
  const given = wordsIn(tokens, marked);
  if (isSame(withoutEdges(wanted), withoutEdges(given))) return 'exact';
  return given.some((word) => wanted.includes(word)) ? 'overlapping' : 'elsewhere';
}

const wordsIn = (tokens: readonly Token[], stretches: readonly Stretch[]): Token[] =>
  tokens.filter(({ isWord, start, end }) => isWord && stretches.some((one) => one.start < end && start < one.end));

/** Without little words at either end; where there are no others, they are what was meant. */
function withoutEdges(words: readonly Token[]): readonly Token[] {
  const isLittle = (word: Token) => LITTLE.has(word.text.toLocaleLowerCase('en'));
  const first = words.findIndex((word) => !isLittle(word));
  return first === -1 ? words : words.slice(first, words.findLastIndex((word) => !isLittle(word)) + 1);
}

const isSame = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);
