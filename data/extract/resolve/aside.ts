// Where a year stands in the sentence of a later month: "founded in 1998," is an aside, "In 1997," a frame for all that
// follows. Knows the marks; which words begin an aside is the language's.

import type { AsideSigns } from '../language';

/** At the head of the sentence, for all of it; in the clause itself; or in a clause that hangs on another. */
export type Place = 'frame' | 'clause' | 'aside';

/** What stands before a year in its sentence, and between it and what comes later; as the source spells them. */
export interface YearView {
  readonly before: string;
  readonly between: string;
}

const MARK = /[,;:()]|\s[–—-]\s/gu;
/** Longer than this nothing is looked at: a sentence of a table, not of news. */
const REACH = 200;

/** Place of a year as a later word of its sentence sees it. */
export function placeOf({ before, between }: YearView, signs: AsideSigns): Place {
  if (signs.frame.test(before)) return 'frame';
  const near = before.slice(-REACH);
  const mark = [...near.matchAll(MARK)].at(-1);
  const opening = near.slice(mark === undefined ? 0 : mark.index + mark[0].length).trimStart();
  if (mark?.[0] === '(' && between.includes(')')) return 'aside';
  if (signs.relative.test(between)) return 'aside';
  if (between.search(MARK) < 0) return 'clause';
  const hangs = signs.participle.test(opening) || (mark !== undefined && signs.hanging.test(opening));
  return hangs ? 'aside' : 'clause';
}
