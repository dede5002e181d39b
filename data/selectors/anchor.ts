/**
 * Finds a mention's passage in the text of its source: a ladder, the cheapest way first, each step checked, with a
 * definite end.
 *
 *   1. the stored position, if exactly the stored words stand there          → verified
 *   2. the stored words elsewhere; context, then nearness, choose the place  → moved
 *   3. the same words but for white space, quotation marks, dashes, ligatures,
 *      if that leaves one place only                                         → moved
 *   4.                                                                       → not-found
 *
 * Never a silent near miss: other words are not the proof, however alike. Few words without their surroundings are no
 * proof either ("in 2014" stands anywhere).
 *
 * Must not know: the DOM (a passage is a pair of offsets), files, the network.
 */
import type { Mention } from '../schema/timeline';
import { fold, unfold } from './fold';
import { findAll, measureContext, type Place } from './match-quote';

/** Where something stands, `[start, end)` in UTF-16 code units of the text that was given, and how that is known. */
export type Anchored =
  | { readonly state: 'verified' | 'moved'; readonly start: number; readonly end: number }
  | { readonly state: 'not-found'; readonly start: null; readonly end: null };

/** `time` only where the mention has one: the words that date the event, found within the passage. */
export type AnchoredMention = Anchored & { readonly time?: Anchored };

export type Anchorable = Pick<Mention, 'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'time'>;

const NOT_FOUND: Anchored = { state: 'not-found', start: null, end: null };

/** A quote this long hardly stands in two unrelated places; a shorter one elsewhere needs its surroundings too. */
const TELLING_LENGTH = 32;

/** So many characters of context, on one side or both together, show that a place is the one that was meant. */
const TELLING_CONTEXT = 8;

interface Candidate extends Place {
  /** Characters of context that agree. */
  readonly context: number;
  /** From the stored start. */
  readonly distance: number;
}

function toCandidate(text: string, place: Place, mention: Anchorable): Candidate {
  const { prefix, suffix } = mention;
  const { before, after } = measureContext(text, { place, prefix, suffix });
  return { ...place, context: before + after, distance: Math.abs(place.start - mention.start) };
}

/** Where the text ends right there, a whole but short context is as telling. */
function isTelling({ context }: Candidate, { exact, prefix, suffix }: Anchorable): boolean {
  const enough = Math.min(TELLING_CONTEXT, prefix.length + suffix.length);
  return exact.length >= TELLING_LENGTH || context >= enough;
}

/** The place with most context; of those with the same, the nearest. */
function chooseCandidate(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => b.context - a.context || a.distance - b.distance)[0];
}

function findMoved(text: string, mention: Anchorable): Anchored {
  const candidates = findAll(text, mention.exact).map((place) => toCandidate(text, place, mention));
  const best = chooseCandidate(candidates.filter((candidate) => isTelling(candidate, mention)));
  return best ? { state: 'moved', start: best.start, end: best.end } : NOT_FOUND;
}

function findFolded(text: string, mention: Anchorable): Anchored {
  const folded = fold(text);
  const exact = fold(mention.exact).text.trim();
  const prefix = fold(mention.prefix).text;
  const suffix = fold(mention.suffix).text;
  const quote = { ...mention, exact, prefix, suffix };
  const found = findAll(folded.text, exact)
    .map((place) => toCandidate(folded.text, place, quote))
    .filter((candidate) => isTelling(candidate, quote));
  const [only, ...others] = found;
  return only && others.length === 0 ? { state: 'moved', ...unfold(folded, only) } : NOT_FOUND;
}

function anchorPassage(text: string, mention: Anchorable): Anchored {
  const { start, end, exact } = mention;
  if (exact !== '' && text.slice(start, end) === exact) return { state: 'verified', start, end };
  const moved = findMoved(text, mention);
  return moved.state === 'not-found' ? findFolded(text, mention) : moved;
}

/** Looks for the time words inside the passage that was found, first where they stood in it. */
function anchorTime(text: string, passage: Anchored, mention: Anchorable): Anchored {
  const { time } = mention;
  if (!time || passage.state === 'not-found') return NOT_FOUND;
  const start = passage.start + time.start - mention.start;
  const end = start + time.exact.length;
  if (text.slice(start, end) === time.exact && end <= passage.end) return { state: passage.state, start, end };
  const folded = fold(text.slice(passage.start, passage.end));
  const [only, ...others] = findAll(folded.text, fold(time.exact).text.trim());
  if (!only || others.length > 0) return NOT_FOUND;
  const place = unfold(folded, only);
  return { state: 'moved', start: passage.start + place.start, end: passage.start + place.end };
}

/**
 * Finds a mention in a text.
 *
 * @param text the source text as it is now, decoded and otherwise unchanged
 * @param mention selectors in UTF-16 code units
 */
export function anchor(text: string, mention: Anchorable): AnchoredMention {
  const passage = anchorPassage(text, mention);
  return mention.time ? { ...passage, time: anchorTime(text, passage, mention) } : passage;
}
