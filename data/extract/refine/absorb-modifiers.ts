// "Late June", "the end of 2023", "more than two years": modifier words become part of the expression and set its mod.
// They may stand one before the other ("at least the past two years"), so that the search is done twice.

import type { Modifier } from '../language';
import type { Draft } from '../tag/form';
import type { Refiner, RefineView } from './refiner';

const REACH = 36;
const AMOUNTS = new Set(['duration']);
const CALENDAR = new Set(['date', 'weekday', 'shift', 'period', 'decade', 'century', 'time', 'holiday']);

function fits(modifier: Modifier, { reading }: Draft): boolean {
  const isAmount = AMOUNTS.has(reading.kind) || (reading.kind === 'shift' && reading.keepGrain === true);
  if (modifier.kinds === 'amount') return isAmount;
  return CALENDAR.has(reading.kind) || (modifier.kinds === 'both' && isAmount);
}

function absorbBefore(draft: Draft, floor: number, { folded, language }: RefineView): Draft {
  const before = folded.slice(Math.max(floor, draft.start - REACH), draft.start);
  for (const modifier of language.modifiersBefore) {
    if (!fits(modifier, draft) || modifier.notWith?.test(folded.slice(draft.start, draft.end))) continue;
    const found = modifier.pattern.exec(before);
    if (found) return { ...draft, start: draft.start - found[0].length, mod: draft.mod ?? modifier.mod };
  }
  return draft;
}

function absorbAfter(draft: Draft, ceiling: number, { folded, language }: RefineView): Draft {
  const after = folded.slice(draft.end, Math.min(ceiling, draft.end + REACH));
  for (const modifier of language.modifiersAfter) {
    const found = fits(modifier, draft) ? modifier.pattern.exec(after) : null;
    if (found) return { ...draft, end: draft.end + found[0].length, mod: draft.mod ?? modifier.mod };
  }
  return draft;
}

/** Takes modifier words into the drafts that they modify; never over a neighbour. */
export const absorbModifiers: Refiner = (drafts, view) => {
  let floor = 0;
  return drafts.map((draft, index) => {
    const ceiling = drafts[index + 1]?.start ?? view.folded.length;
    const once = absorbBefore(draft, floor, view);
    const twice = once === draft ? once : absorbBefore(once, floor, view);
    const done = absorbAfter(twice, ceiling, view);
    floor = done.end;
    return done;
  });
};
