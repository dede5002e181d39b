/**
 * Makes questions of "which words date this event?" from the passages whose dating words the dataset knows.
 *
 * A passage is asked about only where those words are the one right answer: they stand in it once, no other event's
 * dating words stand beside them, and they do give the date, in part at least, without knowledge from elsewhere. One
 * question of a set may be the opposite: an event whose date no word of its passage gives.
 *
 * Must not know: the article's text, what was answered.
 */
import type { Mention, TimelineEvent } from '../../data/schema/timeline';
import type { Dataset, EventIndex } from '../dataset/dataset';
import type { ExerciseSet, WordsQuestion } from './question';
import type { Random } from './random';
import { toTokens } from './words';

const QUESTIONS = 5;
const LEAST = 2;

/** TIMEX3 values that only point to the past, the present or the future: "already", "currently". */
const DATES_NOTHING = /_REF$/;

interface Candidate {
  readonly event: EventIndex;
  readonly evidence: number;
  readonly mention: Mention;
}

/** @param events those to choose from */
export function makeWords(dataset: Dataset, events: readonly EventIndex[], random: Random): ExerciseSet {
  const mentions = mentionsOf(dataset, events);
  const isDated = (one: Candidate) => isDatedByItself(dataset, one);
  const isUndated = (one: Candidate) => isDatedFromElsewhere(dataset, one);
  const dated = oneEach(draw(dataset, mentions, isDated, { random, most: QUESTIONS }));
  if (dated.length < LEAST) return { state: 'too-little', usable: dated.length, needed: LEAST };
  const [undated] = draw(dataset, mentions, isUndated, { random, most: 1 });
  const count = QUESTIONS - (undated === undefined ? 0 : 1);
  const questions = dated.slice(0, count).map(toQuestion);
  return {
    state: 'ready',
    questions: random.shuffle([...questions, ...(undated === undefined ? [] : [toQuestion(undated)])]),
  };
}

function toQuestion({ event, evidence, mention }: Candidate): WordsQuestion {
  const answer = mention.time === undefined ? null : { start: mention.time.start, end: mention.time.end };
  return { kind: 'words', event, evidence, answer };
}

const mentionsOf = (dataset: Dataset, events: readonly EventIndex[]): Candidate[] =>
  events.flatMap((event) =>
    (dataset.events[event]?.evidence ?? []).map((mention, evidence) => ({ event, evidence, mention })),
  );

/** One of each event and one of each group of words: two events may be dated by the same. */
function oneEach(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ event, mention }) => {
    const keys = [`event ${event}`, `words ${mention.source} ${mention.time?.start}`];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

function isDatedByItself(dataset: Dataset, { event, mention }: Candidate): boolean {
  const { time } = mention;
  if (time === undefined || DATES_NOTHING.test(time.value) || basisOf(dataset.events[event], mention) === 'inferred') {
    return false;
  }
  const isInside = time.start >= mention.start && time.end <= mention.end;
  const isOnce = mention.exact.split(time.exact).length === 2;
  return isInside && isOnce && hasOtherWords(dataset, mention) && datingWordsIn(dataset, mention).every(isIn(time));
}

const isIn = (time: { readonly start: number; readonly end: number }) => (other: typeof time) =>
  other.start < time.end && time.start < other.end;

/** Where every word of the passage dates the event there is nothing to find. */
function hasOtherWords(dataset: Dataset, mention: Mention): boolean {
  const { time, language = dataset.sources.get(mention.source)?.language ?? '' } = mention;
  const words = toTokens(mention.exact, language, mention.start).filter((token) => token.isWord);
  return words.some((word) => time !== undefined && !isIn(time)(word));
}

function isDatedFromElsewhere(dataset: Dataset, { event, mention }: Candidate): boolean {
  const isInferred = basisOf(dataset.events[event], mention) === 'inferred';
  // A year or a day in the passage would look like an answer.
  return isInferred && mention.time === undefined && !/\d/.test(mention.exact) && !datingWordsIn(dataset, mention)[0];
}

/**
 * Those that pass, by lot. Of a large dataset no more than are wanted, since to look at one is to read its whole article.
 */
function draw(
  { packed }: Dataset,
  mentions: readonly Candidate[],
  passes: (one: Candidate) => boolean,
  { random, most }: { readonly random: Random; readonly most: number },
): readonly Candidate[] {
  if (packed === undefined) return random.shuffle(mentions.filter(passes));
  const drawn: Candidate[] = [];
  for (const one of random.shuffle(mentions)) {
    if (drawn.length === most) break;
    if (drawn.every(({ event }) => event !== one.event) && passes(one)) drawn.push(one);
  }
  return drawn;
}

/** The dating words of every event that stand in this passage. */
const datingWordsIn = (dataset: Dataset, mention: Mention) =>
  (dataset.passages.get(mention.source) ?? []).flatMap(({ mention: { time } }) =>
    time !== undefined && isIn(mention)(time) ? [time] : [],
  );

const basisOf = (event: TimelineEvent | undefined, mention: Mention) => (mention.when ?? event?.when)?.basis;
