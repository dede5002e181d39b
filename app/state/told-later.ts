/**
 * What became of an event after a day: how it is told today, and what each later article said of it.
 *
 * Must not know: the screen.
 */
import type { Source, TimelineEvent } from '../../data/schema/timeline';
import type { Dataset } from '../dataset/dataset';
import { type Claim, claimOf } from './as-known';

/** One later article's word: what its last passage says of the event. */
export interface LaterReport {
  readonly source: Source;
  readonly claim: Claim;
  /** What it says otherwise than the report before it. */
  readonly changed: readonly (keyof Claim)[];
  /** Which of the event's proofs it is, from 1. */
  readonly evidence: number;
}

/** What two claims differ in. */
export function changesBetween(before: Claim, after: Claim): readonly (keyof Claim)[] {
  return (['status', 'when', 'attribution'] as const).filter((key) => wordsOf(key, before) !== wordsOf(key, after));
}

const wordsOf = (key: keyof Claim, claim: Claim) => JSON.stringify(key === 'when' ? dateOf(claim) : claim[key]);

/** Two dates are the same where they say the same, however they are known. */
const dateOf = ({ when }: Claim) => [when.edtf, when.mod];

/** @param known the event as known on that day; its evidence is all that had been told */
export function toldLater(whole: Dataset, known: TimelineEvent): readonly LaterReport[] {
  const today = whole.events[whole.indexById.get(known.id) ?? -1];
  if (today === undefined) return [];
  const told = new Set(known.evidence);
  const later = new Map<string, number>();
  today.evidence.forEach((mention, at) => {
    if (!told.has(mention)) later.set(mention.source, at);
  });
  let before: Claim = known;
  return [...later].flatMap(([id, at]) => {
    const [source, mention] = [whole.sources.get(id), today.evidence[at]];
    if (source === undefined || mention === undefined) return [];
    const claim = claimOf(today, mention);
    const changed = changesBetween(before, claim);
    before = claim;
    return [{ source, claim, changed, evidence: at + 1 }];
  });
}
