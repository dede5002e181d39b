// Which time an event has: the expressions of its own clause first, those that govern the whole sentence next, the
// article's day last. A time that belongs to a reporting verb ("said Friday that…") dates the saying, not what is said.

import type { Timex } from '../extract/timex';
import { isReported, type ReportingView } from './attach-reporting';
import { undatedAt } from './attach-undated';
import { headOf } from './propose-head';
import type { Range } from './propose-passages';
import type { Stretch } from './propose-shapes';
import { isInOrder } from './propose-time';

/** Where a time came from, best first. */
export type AttachRule = 'attach.clause' | 'attach.lead' | 'attach.article' | 'attach.unknown';

/** The times that an event has; none means the article's day. */
export interface Attachment {
  readonly timexes: readonly Timex[];
  readonly rule: AttachRule;
  /** What the sentence says of when and the machine could not use, where nothing dates the event. */
  readonly unused?: readonly Stretch[];
}

/** What `attach` looks at. */
export interface AttachRequest extends ReportingView {
  readonly clause: Range;
  readonly sentence: Range;
  /** Expressions of the sentence, in order. */
  readonly timexes: readonly Timex[];
}

/** Characters from the sentence's beginning within which an expression governs all of it ("On Friday, …"). */
const LEAD = 12;

const inside = (timex: Timex, { start, end }: Range): boolean => timex.start >= start && timex.end <= end;

/** Whether an expression can date an event. */
export const isDating = (timex: Timex): boolean =>
  timex.from !== null && timex.type !== 'SET' && timex.type !== 'DURATION';

/** Expressions that stand side by side with only a joint between them: "June 29 and 30", "between 2015 and 2020". */
function withNeighbours(first: Timex, rest: readonly Timex[], text: string): readonly Timex[] {
  const joined = [first];
  for (const timex of rest) {
    const between = text.slice(joined.at(-1)?.end ?? 0, timex.start);
    if (!/^\s?(?:and|to|through|until|[-–—]|et|à|au|aux|jusqu’au|jusqu'au|,)?\s?(?:le\s)?$/i.test(between)) break;
    joined.push(timex);
  }
  return joined;
}

/** A stretch that ends before it begins was misread at one end: neither is a date to propose. */
const inOrder = (timexes: readonly Timex[]): Attachment =>
  isInOrder(timexes) ? { timexes, rule: 'attach.clause' } : { timexes: [], rule: 'attach.unknown' };

/** The times of an event that a clause reports. */
export function attach(request: AttachRequest): Attachment {
  const { clause, sentence, text } = request;
  const dating = request.timexes.filter(isDating);
  const own = dating.filter((timex) => inside(timex, clause) && !isReported(timex, request));
  const first = own[0];
  if (first) return inOrder(withNeighbours(first, own.slice(1), text));
  const lead = dating.find((timex) => inside(timex, sentence) && timex.start - sentence.start <= LEAD);
  if (lead && !isReported(lead, request)) return { timexes: [lead], rule: 'attach.lead' };
  const head = headOf(text, clause);
  const at = undatedAt(text.slice(head.start, head.end));
  return { timexes: [], rule: at === 'article' ? 'attach.article' : 'attach.unknown' };
}
