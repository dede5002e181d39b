// Signs of tense in an English clause: does what happened on "Friday" lie before or after the article's day?

import type { ClauseView, Tense } from '../../language';

/** What looks ahead from the article's day. "Was expected" does not: it looks ahead from the past. */
const FUTURE =
  /\b(?:will|'ll|won't|shall|(?:is|are|'s|'re) (?:now |still |also )?(?:to|due|set|expected|scheduled|slated|planned|going|likely|supposed|about)|(?:expects?|plans?|planned|hopes?|intends?|agreed|agreements?|expected|scheduled|slated|set|planning|due) (?:to|for)|would be|to be|(?:was|were) to|(?:planned|planning|scheduled) (?:a|an|the|its|their)|due|upcoming)\b/g;
/** Verbs of the past: irregular ones by name, regular ones by ending, but not after "be" or "to". */
const PAST =
  /(?<!\b(?:be|to|is|are|being) )\b(?:was|were|had|has|have|did|told|went|came|made|took|got|gave|held|began|met|left|found|won|lost|fell|rose|shot|hit|sent|saw|became|spoke|wrote|led|ran|paid|sold|bought|flew|broke|drew|grew|kept|brought|thought|(?!need|indeed|hundred|united|scheduled|expected|planned|slated|proposed|speed|feed|seed|proceed|exceed|succeed)[a-z]{2,12}ed)\b/g;
const ADJACENT_PAST =
  /\b(?:said|says|ended|announced|told|since|reported|last seen)(?: [a-z]{1,10})? (?:on |late |early )?$/;
const ADJACENT_FUTURE =
  /\b(?:by|no later than|starting|beginning|effective|ending|expire|expires|until|till|through|as soon as|deadline (?:of|is)) (?:early |late |the end of |at )?$/;
/** A present that is a plan: "works start on Monday"; "the start on Monday" is a noun. */
const ADJACENT_PLAN =
  /(?<!\b(?:the|a|an|its|their|his|her|this|that|to|season|from) )\b(?:starts?|begins?|opens?|ends?|closes?|resumes?|expires?|takes? effect|comes? into force|gets? under way) (?:on |in |at )?$/;
/** "Until Thursday they had said nothing" looks back all the same. */
const PLUPERFECT = /\bhad\b/;
const NEAR = 60;

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const found of text.matchAll(pattern)) last = found.index;
  return last;
}

function firstIndex(pattern: RegExp, text: string): number {
  for (const found of text.matchAll(pattern)) return found.index;
  return Number.POSITIVE_INFINITY;
}

/** Past or future, by the verb nearest before the expression, else by the first one after it. */
export function tenseOf({ before, after }: ClauseView): Tense | undefined {
  if (ADJACENT_PAST.test(before)) return 'past';
  const [future, past] = [lastIndex(FUTURE, before), lastIndex(PAST, before)];
  if (
    ADJACENT_FUTURE.test(before) &&
    !PLUPERFECT.test(before.slice(-NEAR / 2)) &&
    !PLUPERFECT.test(after.slice(0, NEAR / 2))
  )
    return 'future';
  if (ADJACENT_PLAN.test(before)) return 'future';
  if (future >= 0 || past >= 0) return future >= past ? 'future' : 'past';
  const rest = after.slice(0, NEAR);
  const [ahead, back] = [firstIndex(FUTURE, rest), firstIndex(PAST, rest)];
  if (ahead === back) return undefined;
  return ahead < back ? 'future' : 'past';
}
