/**
 * Makes questions of "said or happened?": what became of an event according to one article, and who says so.
 *
 * Must not know: how they are asked, what was answered.
 */
import {
  type Mention,
  type Source,
  type Status,
  statusSchema,
  type Text,
  type TimelineEvent,
} from '../../data/schema/timeline';
import type { Dataset, EventIndex } from '../dataset/dataset';
import type { Claimant, ExerciseSet, SaidQuestion } from './question';
import type { Random } from './random';

const QUESTIONS = 6;
const LEAST = 3;
const LEAST_STATUSES = 2;
const MOST_CLAIMANTS = 4;

const STATUSES: readonly Status[] = statusSchema.options;

/** Near neighbours, which a passage alone may not tell apart: of each pair only one is offered. */
const PAIRS: readonly (readonly [Status, Status])[] = [
  ['occurred', 'ongoing'],
  ['planned', 'proposed'],
];

interface Candidate {
  readonly event: EventIndex;
  readonly evidence: number;
  readonly status: Status;
}

/** @param events those to choose from */
export function makeSaid(dataset: Dataset, events: readonly EventIndex[], random: Random): ExerciseSet {
  const candidates = events.flatMap((event) => candidateOf(dataset, event, random));
  const statuses = new Set(candidates.map(({ status }) => status));
  if (candidates.length < LEAST) return { state: 'too-little', usable: candidates.length, needed: LEAST };
  if (statuses.size < LEAST_STATUSES) return { state: 'one-status' };
  const chosen = eachStatusInTurn(random.shuffle(candidates), random).slice(0, QUESTIONS);
  const named = attributionsOf(dataset, events);
  return {
    state: 'ready',
    questions: random.shuffle(chosen).map((one) => toQuestion(dataset, one, { random, named })),
  };
}

/** One article's word on the event, drawn by lot. */
function candidateOf(dataset: Dataset, event: EventIndex, random: Random): Candidate[] {
  const row = dataset.events[event];
  if (row === undefined) return [];
  const [evidence] = random.shuffle(row.evidence.flatMap((mention, at) => (isAside(dataset, mention) ? [] : [at])));
  return evidence === undefined ? [] : [{ event, evidence, status: row.evidence[evidence]?.status ?? row.status }];
}

/** What the article adds of its own to what others claim: it says nothing of whether that is so. */
const isAside = (dataset: Dataset, { attribution, source }: Mention): boolean =>
  attribution !== undefined && isTheArticle(attribution, dataset.sources.get(source));

/** First one of each status, then a second of each, so that a short set is a mixed one. */
function eachStatusInTurn(candidates: readonly Candidate[], random: Random): Candidate[] {
  const groups = random.shuffle(STATUSES.map((status) => candidates.filter((one) => one.status === status)));
  const longest = Math.max(...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, at) => groups.flatMap((group) => group[at] ?? [])).flat();
}

interface Draw {
  readonly random: Random;
  /** Who might have said something. */
  readonly named: readonly Text[];
}

function toQuestion(dataset: Dataset, { event, evidence, status }: Candidate, draw: Draw): SaidQuestion {
  const row = dataset.events[event];
  const mention = row?.evidence[evidence];
  const claimants = row === undefined || mention === undefined ? [] : claimantsFor(dataset, row, mention, draw);
  const right = attributionOf(row, mention);
  return {
    kind: 'said',
    event,
    evidence,
    statuses: [...PAIRS.map((pair) => oneOf(pair, status, draw.random)), 'alleged', 'rejected'],
    status,
    claimants,
    claimant: claimants.findIndex((one) => (one === null ? right === undefined : one === right)),
  };
}

/** The right one of a pair where it has it, else either: which pair is right must not show. */
function oneOf(pair: readonly [Status, Status], right: Status, random: Random): Status {
  const either = pair[random.below(pair.length)] ?? pair[0];
  return pair.includes(right) ? right : either;
}

/** Who might have said it: the article itself, whoever did, and others of whom nothing in the passage speaks. */
function claimantsFor(
  dataset: Dataset,
  event: TimelineEvent,
  mention: Mention,
  { random, named }: Draw,
): readonly Claimant[] {
  const right = attributionOf(event, mention);
  const source = dataset.sources.get(mention.source);
  // "According to the article" and "the article itself" would both be right.
  if (right !== undefined && isTheArticle(right, source)) return [];
  const others: Text[] = [];
  for (const other of random.shuffle(named)) {
    if (others.length === MOST_CLAIMANTS - (right === undefined ? 1 : 2)) break;
    const known = [...others, ...(right === undefined ? [] : [right])].flatMap(wordsOf);
    const isTold = wordsOf(other).some((word) => known.includes(word) || splitWords(mention.exact).includes(word));
    if (!isTold && !isTheArticle(other, source)) others.push(other);
  }
  if (others.length === 0) return [];
  return [null, ...random.shuffle([...others, ...(right === undefined ? [] : [right])])];
}

const attributionOf = (event: TimelineEvent | undefined, mention: Mention | undefined): Text | undefined =>
  mention?.attribution ?? event?.attribution;

/** Of a dataset that is not large all, whatever was asked about; of a large one those of the events that were drawn. */
const attributionsOf = (dataset: Dataset, events: readonly EventIndex[]): Text[] =>
  (dataset.packed === undefined ? dataset.events : events.flatMap((event) => dataset.events[event] ?? []))
    .flatMap((event) => [event.attribution, ...event.evidence.map(({ attribution }) => attribution)])
    .filter((attribution) => attribution !== undefined);

/** Whether the words name nothing but the outlet or the article. */
function isTheArticle(text: Text, source: Source | undefined): boolean {
  const own = new Set([...splitWords(`${source?.publisher ?? ''} ${source?.id ?? ''}`), 'article', 'text', 'texte']);
  return wordsOf(text).every((word) => own.has(word));
}

/** The words that name somebody: articles and prepositions do not. */
const wordsOf = (text: Text): string[] => Object.values(text).flatMap(splitWords);

const SHORTEST_NAME = 2;
const FILLERS = new Set(
  'the an of by and to in it its according quoted le la les un une de du des et au aux il selon par cité citée'.split(
    ' ',
  ),
);

const splitWords = (text: string): string[] =>
  (text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST_NAME && !FILLERS.has(word),
  );
