/**
 * One generated event, the same for the same seed and number, but for its proof, which its article gives.
 *
 * Must not know: its article, its neighbours.
 */
import type { Basis, Status, TimelineEvent } from '../schema/timeline';
import type { DateKind } from './dates';
import { createRandom, type Random } from './random';
import { ACTOR_WORDS, PLACE_WORDS, STATUS_SHARES, TOPIC_WORDS, type TopicWords, type Words } from './vocabulary';
import { isoInstant, type WrittenDate, writeDate } from './when-words';

export interface DraftEvent {
  readonly event: Omit<TimelineEvent, 'evidence'>;
  readonly date: WrittenDate;
}

export interface EventAt {
  readonly seed: number;
  readonly position: number;
  /** Of all events: ids are as long as the last one's. */
  readonly events: number;
  readonly kind: DateKind;
  readonly start: number;
  readonly end: number;
}

/** Share of what articles only allude to. */
const BACKGROUND_SHARE = 0.12;
const RELATIVE_SHARE = 0.3;
const INFERRED_SHARE = 0.08;
/** Two numbers that share no factor with 2³²: each event has a stream of its own. */
const STREAM = { seed: 0x9e3779b1, position: 0x85ebca6b };

export function draftEvent({ seed, position, events, kind, start, end }: EventAt): DraftEvent {
  const random = createRandom(Math.imul(seed + 1, STREAM.seed) ^ Math.imul(position + 1, STREAM.position));
  const topic = pickTopic(random);
  const [actor, place] = [random.int(0, ACTOR_WORDS.length), random.int(0, PLACE_WORDS.length)];
  const second = random.int(0, ACTOR_WORDS.length);
  const date = writeDate(kind, start, end);
  const title = titleOf(topic, random, { actor: wordsAt(ACTOR_WORDS, actor), place: wordsAt(PLACE_WORDS, place) });
  const status = kind === 'open' ? 'ongoing' : pickStatus(random);
  const claimant = wordsAt(ACTOR_WORDS, second);
  const isClaimed = status === 'alleged' || status === 'proposed' || status === 'rejected';
  const event = {
    id: `event-${String(position + 1).padStart(String(events).length, '0')}`,
    title,
    summary: summaryOf(title, date.words),
    when: { edtf: date.edtf, ...modOf(date), start: isoInstant(start), end: isoInstant(end), ...pickBasis(random) },
    status,
    ...(isClaimed ? { attribution: { ...claimant } } : {}),
    topic: topic.id,
    actors: [...new Set(random.chance(0.35) ? [actor, second] : [actor])].map(actorId),
    places: [placeId(place)],
    weight: Math.round((0.05 + 0.94 * random.next() ** 3) * 100) / 100,
    background: random.chance(BACKGROUND_SHARE),
  };
  return { event, date };
}

export const actorId = (at: number): string => `actor-${at + 1}`;
export const placeId = (at: number): string => `place-${at + 1}`;

const wordsAt = (list: readonly Words[], at: number): Words => list[at] as Words;

const modOf = ({ mod }: WrittenDate) => (mod === undefined ? {} : { mod });

/** Topics differ in how much is written of them. */
const pickTopic = (random: Random): TopicWords =>
  TOPIC_WORDS[Math.floor(random.next() ** 1.4 * TOPIC_WORDS.length)] as TopicWords;

function titleOf(topic: TopicWords, random: Random, { actor, place }: { actor: Words; place: Words }) {
  const deed = random.pick(topic.deeds);
  return { en: `${actor.en} ${deed.en} at ${place.en}`, fr: `${actor.fr} ${deed.fr} à ${place.fr}` };
}

const summaryOf = (title: Words, date: Words) => ({
  en: `${title.en}. The article gives the time as “${date.en}”.`,
  fr: `${title.fr}. L’article donne la date\u00a0: «\u00a0${date.fr}\u00a0».`,
});

function pickStatus(random: Random): Status {
  let left = random.next();
  for (const [status, share] of STATUS_SHARES) {
    left -= share;
    if (left < 0) return status;
  }
  return 'occurred';
}

const NOTE = {
  en: 'Inferred from the order of the entries around it.',
  fr: 'Déduit de l’ordre des entrées voisines.',
};

function pickBasis(random: Random): { readonly basis: Basis; readonly note?: typeof NOTE } {
  const at = random.next();
  if (at < INFERRED_SHARE) return { basis: 'inferred', note: { ...NOTE } };
  return { basis: at < INFERRED_SHARE + RELATIVE_SHARE ? 'relative' : 'explicit' };
}
