// Proposals that are one event: within an article said twice, across articles told again. Cautious: same time, or one time
// within the other's, and the same thing in the words. The one with the finest time speaks, the others become its evidence.

import { fold } from '../extract/fold';
import { optional } from '../extract/tag/optional';
import type { MergedProposal, Proposal } from './propose-shapes';

const WORD = /[a-z0-9]{4,30}/g;
/** Words that two passages about different things share as well. */
const COMMON = new Set(
  'this that with from have been will would their there which other after before about said says dans pour avec cette sont plus leur leurs elle elles mais aussi entre pays l\u2019otan otan nato war guerre ukraine russia russian russie military alliance secretary general jens secretaire president'.split(
    ' ',
  ),
);
/** Share of the smaller passage's words that both must have. */
const LIKENESS = 0.5;
/** Share that passages of one article must have where nothing but the article's day dates them. */
const REPEATED = 0.65;
/** Passages of fewer words say too little to be called alike. */
const MIN_WORDS = 3;
/** Characters between passages of one article: nearer ones were told apart on purpose. */
const APART = 60;

/** The words of a passage that say what it is about, by their first six letters. */
const contentWords = ({ passage }: Proposal): ReadonlySet<string> =>
  new Set(
    [...fold(passage.exact).matchAll(WORD)].map(([word]) => word.slice(0, 6)).filter((word) => !COMMON.has(word)),
  );

const known = new WeakMap<Proposal, ReadonlySet<string>>();

/** Content words, counted once a proposal. */
function wordsOf(proposal: Proposal): ReadonlySet<string> {
  const words = known.get(proposal) ?? contentWords(proposal);
  known.set(proposal, words);
  return words;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size < MIN_WORDS) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}

const OPEN_START = '';
const OPEN_END = '\uffff';

function within(inner: Proposal, outer: Proposal): boolean {
  const [start, end] = [outer.when.start ?? OPEN_START, outer.when.end ?? OPEN_END];
  return (inner.when.start ?? OPEN_START) >= start && (inner.when.end ?? OPEN_END) <= end;
}

const sharesName = (one: Proposal, other: Proposal): boolean => {
  const ids = new Set([...one.actors, ...one.places].map(({ id }) => id));
  return [...other.actors, ...other.places].some(({ id }) => ids.has(id));
};

/** Dated by the text, not by the article's day. */
const isDated = ({ timexes }: Proposal): boolean => timexes.length > 0;
const sameTime = (one: Proposal, other: Proposal): boolean => within(one, other) && within(other, one);

const isNear = ({ passage: one }: Proposal, { passage: other }: Proposal): boolean =>
  one.start - other.end < APART && other.start - one.end < APART;

/** Whether two proposals are one event. */
export function isSameEvent(one: Proposal, other: Proposal): boolean {
  if (one.when.basis === 'inferred' || other.when.basis === 'inferred') return false;
  if (!within(one, other) && !within(other, one)) return false;
  if (one.source === other.source && isNear(one, other)) return false;
  const alike = likeness(wordsOf(one), wordsOf(other));
  const bothDated = isDated(one) && isDated(other);
  if (one.source === other.source && !bothDated) return sameTime(one, other) && alike >= REPEATED;
  if (!bothDated) return false;
  return alike >= LIKENESS && (sharesName(one, other) || one.source === other.source);
}

const span = ({ when }: Proposal): string =>
  `${when.end ?? OPEN_END}`.localeCompare(when.start ?? OPEN_START) > 0 ? when.edtf : '';

/** The finest time first; of equals the most confident. */
function finest(proposals: readonly Proposal[]): Proposal | undefined {
  return [...proposals].sort(
    (a, b) =>
      Number(within(b, a)) - Number(within(a, b)) || b.confidence - a.confidence || span(a).localeCompare(span(b)),
  )[0];
}

/** Groups proposals into events, in the order of their first proposals. */
export function mergeProposals(proposals: readonly Proposal[]): readonly MergedProposal[] {
  const groups: Proposal[][] = [];
  for (const proposal of proposals) {
    const group = groups.find((each) => each.some((other) => isSameEvent(other, proposal)));
    if (group) group.push(proposal);
    else groups.push([proposal]);
  }
  return groups.flatMap((group) => {
    const best = finest(group);
    // What somebody alleges in one passage is no fact because another tells it without saying who.
    const doubt = group.find(({ status, cue, source }) => status === 'alleged' && cue && source === best?.source);
    return best
      ? [{ ...best, ...(doubt ? { status: doubt.status, ...optional('cue', doubt.cue) } : {}), evidence: group }]
      : [];
  });
}
