/**
 * Makes rounds of "put these in order" that are fair: any two events of a round lie wholly apart in time, so that there
 * is one right order whatever is not known of their days.
 *
 * Must not know: how the events are shown, what was answered.
 */
import type { Status } from '../../data/schema/timeline';
import type { Dataset, EventIndex } from '../dataset/dataset';
import type { ExerciseSet, OrderQuestion } from './question';
import type { Random } from './random';

const ROUNDS = 4;
/** As many as stay in mind at once, and on a projector. */
const PER_ROUND = 5;
/** Two would be a toss of a coin. */
const LEAST_PER_ROUND = 3;

/** What has a moment. What is ongoing, or was only proposed or rejected, is dated by when somebody spoke of it. */
const WITH_A_MOMENT: ReadonlySet<Status> = new Set(['occurred', 'planned', 'alleged']);

/** @param events those to choose from */
export function makeOrder(dataset: Dataset, events: readonly EventIndex[], random: Random): ExerciseSet {
  const candidates = events.filter((event) => isOrderable(dataset, event));
  const questions: OrderQuestion[] = [];
  let left = random.shuffle(candidates);
  let most = 0;
  while (left.length > 0 && questions.length < ROUNDS) {
    const round = takeApart(dataset, left);
    most = Math.max(most, round.length);
    const isEnough = round.length >= LEAST_PER_ROUND;
    if (isEnough) questions.push(toQuestion(dataset, round, random));
    // The first of too small a round lasted so long that little lies apart from it.
    left = isEnough ? left.filter((event) => !round.includes(event)) : left.slice(1);
  }
  if (questions.length > 0) return { state: 'ready', questions };
  return { state: 'too-little', usable: most, needed: LEAST_PER_ROUND };
}

function isOrderable(dataset: Dataset, event: EventIndex): boolean {
  const { start, end } = surelyWithin(dataset, event);
  const status = dataset.events[event]?.status;
  return Number.isFinite(start) && Number.isFinite(end) && status !== undefined && WITH_A_MOMENT.has(status);
}

/**
 * Events with a moment, each wholly apart from all the others. Of two that overlap the shorter is taken, for what lasts
 * long leaves room for little else; else the first.
 */
export function chooseApart(dataset: Dataset, events: readonly EventIndex[], most: number): EventIndex[] {
  const length = (event: EventIndex) => (dataset.ends[event] ?? 0) - (dataset.starts[event] ?? 0);
  const orderable = events.filter((event) => isOrderable(dataset, event));
  return takeApart(
    dataset,
    orderable.toSorted((a, b) => length(a) - length(b)),
    most,
  );
}

/** Takes each in turn that lies apart from all taken before. */
function takeApart(dataset: Dataset, events: readonly EventIndex[], most = PER_ROUND): EventIndex[] {
  const taken: EventIndex[] = [];
  for (const event of events) {
    if (taken.length === most) break;
    if (taken.every((other) => areApart(dataset, event, other))) taken.push(event);
  }
  return taken;
}

function toQuestion(dataset: Dataset, round: readonly EventIndex[], random: Random): OrderQuestion {
  const answer = round.toSorted((a, b) => (dataset.starts[a] ?? 0) - (dataset.starts[b] ?? 0));
  const shuffled = random.shuffle(answer);
  const isSolved = shuffled.every((event, at) => event === answer[at]);
  // By chance they may fall into the right order, and then nothing would be left to do.
  return { kind: 'order', shown: isSolved ? shuffled.toReversed() : shuffled, answer };
}

/** Whether one is surely over before the other begins. */
export function areApart(dataset: Dataset, one: EventIndex, other: EventIndex): boolean {
  const [a, b] = [surelyWithin(dataset, one), surelyWithin(dataset, other)];
  return a.end <= b.start || b.end <= a.start;
}

/** The bounds that an event surely lies in, in ms UTC: a date said to be doubtful may miss by its own length. */
function surelyWithin(dataset: Dataset, event: EventIndex): { readonly start: number; readonly end: number } {
  const [start, end] = [dataset.starts[event] ?? Number.NaN, dataset.ends[event] ?? Number.NaN];
  const when = dataset.events[event]?.when;
  const isDoubtful = when !== undefined && (/[?~%]/.test(when.edtf) || when.mod === 'APPROX');
  const slack = isDoubtful ? end - start : 0;
  return { start: start - slack, end: end + slack };
}
