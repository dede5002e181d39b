// Signs of tense in an English clause: does what happened on "Friday" lie before or after the article's day?

import type { ClauseView, Tense } from '../../language';

/** The nearest verb before the expression decides; each alternative is a fixed list, so that the scan is linear. */
const FUTURE =
  /\b(?:will|'ll|won't|shall|would|going to|to be|(?:is|are|was|were) (?:to|due|set|expected|scheduled|slated|planned)|expected to|scheduled|slated|plans? to|planned|due|upcoming|until|till|by|before|deadline|may|might|could|next|intends? to|hopes? to|expects?|set for|to (?:begin|start|open|meet|hold|vote|take|visit|arrive|attend|travel|return|discuss|decide))\b/g;
const PAST =
  /\b(?:said|says|was|were|had|has|have|did|told|went|came|made|took|got|gave|held|began|met|left|found|won|lost|fell|rose|shot|hit|sent|saw|set|put|became|spoke|wrote|led|ran|paid|sold|bought|[a-z]{3,12}ed)\b/g;
/** Just before the expression: "until Friday", "by Monday" look ahead whatever the verb. */
const AHEAD = /\b(?:until|till|by|no later than|before|starting|beginning|effective|from) (?:early |late |the end of )?$/;
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
  if (AHEAD.test(before)) return 'future';
  const [future, past] = [lastIndex(FUTURE, before), lastIndex(PAST, before)];
  if (future >= 0 || past >= 0) return future >= past ? 'future' : 'past';
  const rest = after.slice(0, NEAR);
  const [ahead, back] = [firstIndex(FUTURE, rest), firstIndex(PAST, rest)];
  if (ahead === back) return undefined;
  return ahead < back ? 'future' : 'past';
}
