// Of drafts that share characters the longest stays; of equally long ones the one whose form stands first in the list.

import type { Draft } from '../tag/form';

/** Drafts without overlaps, in text order. Expects them in the order of the forms. */
export function resolveOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  const byLength = drafts
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => b.draft.end - b.draft.start - (a.draft.end - a.draft.start) || a.order - b.order);
  const taken = new Set<number>();
  const kept: Draft[] = [];
  for (const { draft } of byLength) {
    if (isTaken(taken, draft)) continue;
    for (let at = draft.start; at < draft.end; at++) taken.add(at);
    kept.push(draft);
  }
  return kept.sort((a, b) => a.start - b.start);
}

// A draft is never longer than those kept before it, so that one of them covers one of its ends or nothing of it.
const isTaken = (taken: ReadonlySet<number>, { start, end }: Draft): boolean => taken.has(start) || taken.has(end - 1);
