// Machine against editor: pairs proposals with hand-made events, one to one, and counts. A pair shares a source, its
// passages overlap and its date bounds are equal. Knows shapes only.

import type { Proposal } from '../events/propose-shapes';
import type { Timeline, TimelineEvent } from '../schema/timeline';

/** What an evaluation says. */
export interface ProposalScore {
  readonly events: number;
  readonly proposals: number;
  readonly matched: number;
  readonly recall: number;
  readonly precision: number;
  /** Share of the matched whose status is the editor's. */
  readonly status: number;
  readonly pairs: readonly { readonly event: TimelineEvent; readonly proposal: ProposalWithEvidence }[];
  readonly missed: readonly TimelineEvent[];
  readonly spurious: readonly ProposalWithEvidence[];
}

/** A proposal, merged over articles or not. */
export type ProposalWithEvidence = Proposal & { readonly evidence?: readonly Proposal[] };

const dayOf = (instant: string | null): string => instant?.slice(0, 10) ?? 'open';

/** Whether the bounds are the same days. */
function sameBounds(event: TimelineEvent, proposal: Proposal): boolean {
  const { start, end } = event.when;
  return dayOf(start) === dayOf(proposal.when.start) && dayOf(end) === dayOf(proposal.when.end);
}

function passagesOverlap(event: TimelineEvent, proposal: ProposalWithEvidence): boolean {
  const mentions = proposal.evidence ?? [proposal];
  return event.evidence.some((mention) =>
    mentions.some(
      ({ source, passage }) => source === mention.source && passage.start < mention.end && mention.start < passage.end,
    ),
  );
}

const fits = (event: TimelineEvent, proposal: ProposalWithEvidence): boolean =>
  sameBounds(event, proposal) && passagesOverlap(event, proposal);

/** Largest one-to-one matching by augmenting paths: no pair is lost because another was taken first. */
function matchAll(candidates: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const eventOf = new Map<number, number>();
  const tryEvent = (event: number, seen: Set<number>): boolean => {
    for (const proposal of candidates[event] ?? []) {
      if (seen.has(proposal)) continue;
      seen.add(proposal);
      const holder = eventOf.get(proposal);
      if (holder !== undefined && !tryEvent(holder, seen)) continue;
      eventOf.set(proposal, event);
      return true;
    }
    return false;
  };
  for (let event = 0; event < candidates.length; event++) tryEvent(event, new Set());
  return new Map([...eventOf].map(([proposal, event]) => [event, proposal]));
}

/**
 * Scores proposals against the events whose date is explicit or relative; inferred dates need knowledge that no text gives,
 * and are left out on both sides. Every proposal that claims an explicit or relative date and fits no such event is wrong.
 */
export function evaluateProposals(
  all: readonly ProposalWithEvidence[],
  timeline: Pick<Timeline, 'events'>,
): ProposalScore {
  const proposals = all.filter(({ when }) => when.basis !== 'inferred');
  const events = timeline.events.filter(({ when }) => when.basis !== 'inferred');
  // Fitting status first, so that of several possible pairs the better is tried first.
  const candidates = events.map((event) =>
    [...proposals.keys()]
      .filter((index) => proposals[index] !== undefined && fits(event, proposals[index]))
      .sort((a, b) => Number(proposals[b]?.status === event.status) - Number(proposals[a]?.status === event.status)),
  );
  const matching = matchAll(candidates);
  const pairs = [...matching].flatMap(([event, proposal]) => {
    const [one, other] = [events[event], proposals[proposal]];
    return one && other ? [{ event: one, proposal: other }] : [];
  });
  const used = new Set(pairs.map(({ proposal }) => proposal));
  const spurious = proposals.filter((proposal) => !used.has(proposal));
  const found = new Set(pairs.map(({ event }) => event));
  const right = pairs.filter(({ event, proposal }) => event.status === proposal.status).length;
  const counted = pairs.length + spurious.length;
  return {
    events: events.length,
    proposals: counted,
    matched: pairs.length,
    recall: pairs.length / Math.max(1, events.length),
    precision: pairs.length / Math.max(1, counted),
    status: right / Math.max(1, pairs.length),
    pairs,
    missed: events.filter((event) => !found.has(event)),
    spurious,
  };
}
