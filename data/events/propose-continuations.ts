// Sentences that only go on with what the one before reported: they open with a pronoun or stand inside a running quotation,
// and have no time of their own. What they say belongs to the event before; they make none.

import type { Timex } from '../extract/timex';
import { isDating } from './attach';
import type { Range } from './propose-passages';

const PRONOUN =
  /^["”»\s(]*(?:\([A-Z0-9]{2,15}\)\s)?(?:\(?but\)?\s|in short,\s|however,\s|en bref,\s)?(?:it|this|that|they|these|those|he|she|we|il s[’']agit|il est|ils|elle|elles|celles?-ci|ceux-ci|celui-ci|celle|cela|ceci|c[’']est|nous|on)(?!\p{L})/iu;
/** A pronoun whose sentence says something new all the same: somebody speaks, proposes, refuses, will do. */
const NEW =
  /(?<!\p{L})(?:(?:s?he|they) (?:said|says)|accuses?|promise[sd]?|refused|rejected|announced?|(?:il|elle) a (?:déclaré|dit|annoncé|refusé|assuré))(?!\p{L})/iu;
const REACH = 600;

/** Whether a quotation that was opened earlier in the paragraph is still open at an offset. */
function insideQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const opened = Math.max(paragraph.lastIndexOf('“'), paragraph.lastIndexOf('«'));
  const closed = Math.max(paragraph.lastIndexOf('”'), paragraph.lastIndexOf('»'));
  return opened > closed;
}

/** Whether a sentence makes no event of its own. */
export function isContinuation(text: string, sentence: Range, timexes: readonly Timex[]): boolean {
  const dated = timexes.some((timex) => timex.start >= sentence.start && timex.end <= sentence.end && isDating(timex));
  if (dated) return false;
  if (insideQuotation(text, sentence.start)) return true;
  if (/^[“«]/.test(text.slice(sentence.start))) return false;
  const words = text.slice(sentence.start, sentence.end);
  return PRONOUN.test(words) && !NEW.test(words);
}
