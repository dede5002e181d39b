// The day of one event word in running news: which expression of its sentence dates it, else the day that the story is about.
// Measured on the annotated links of the development corpora; `data/evaluate/evaluate-attachment.ts` says how.

import type { Timex } from '../extract/timex';
import { isDating } from './attach';
import { REPORTING } from './attach-reporting';
import { clausesOf, type Range } from './propose-passages';

/** An event word in its sentence, and the expressions of the article. */
export interface EventView {
  readonly text: string;
  readonly event: Range;
  readonly sentence: Range;
  readonly timexes: readonly Timex[];
  /** The article's day, `YYYY-MM-DD`. */
  readonly dct: string;
}

/** What an event was attached to: a TIMEX3 value, and the expression where there is one. */
export interface EventDay {
  readonly value: string;
  readonly timex?: Timex;
}

/** How far from a reporting verb its own time may stand ("said in a statement on Friday"). */
const REPORT_REACH = 45;
/** Characters at an article's beginning that say which day it reports on. */
const LEDE = 600;
const MILLIS_PER_DAY = 86_400_000;
/** Present tense and states of mind: of the time of writing. */
const PRESENT =
  /^(?:is|are|says?|tells?|thinks?|believes?|plans?|expects?|wants?|knows?|estimates?|considers?|hopes?|owns?|holds?|claims?|requires?|recogni[sz]es?|wonders?|makes?|seems?|remains?|continues?)$/i;
const EXPECTED = /^(?:expected|supposed|scheduled|planned|due|likely|set)$/i;
/** A present this near to a time has it after all ("meets on Friday"). */
const NOW_REACH = 4;
const PAST =
  /(?:ed|was|were|had|said|told|went|came|took|met|left|made|gave|held|began|won|lost|fell|rose|shot|sent|saw|spoke|led|found|struck|broke|flew)$/i;
/** A relative clause is of another thing than the clause that it hangs on. */
const RELATIVE = /^(?:who|which|qui|dont)\b/i;

const inside = ({ start, end }: Range, range: Range): boolean => start >= range.start && end <= range.end;

function distance(timex: Timex, event: Range): number {
  return timex.end <= event.start ? event.start - timex.end : Math.max(0, timex.start - event.end);
}

const nearest = (timexes: readonly Timex[], event: Range): Timex | undefined =>
  [...timexes].sort((a, b) => distance(a, event) - distance(b, event))[0];

/** The day that the story reports: one that its first lines name and that is at most two days before the article's. */
export function storyDay(timexes: readonly Timex[], dct: string): string {
  const today = new Date(`${dct}T00:00:00Z`).getTime();
  for (const timex of timexes) {
    if (timex.start > LEDE) break;
    const day = /^\d{4}-\d\d-\d\d/.exec(timex.value)?.[0];
    const ago = day === undefined ? -1 : (today - new Date(`${day}T00:00:00Z`).getTime()) / MILLIS_PER_DAY;
    if (day !== undefined && ago >= 0 && ago <= 1) return day;
  }
  return dct;
}

/** "… on Wednesday, police said": a time before the reporting verb is of what is reported, unless the two touch. */
function isOfReport(timex: Timex, text: string, event: Range): boolean {
  if (timex.end > event.start)
    return distance(timex, event) <= REPORT_REACH && !/^['’]s/.test(text.slice(timex.end, timex.end + 2));
  return event.start - timex.end <= 30 && !text.slice(timex.end, event.start).includes(',');
}

/** Whether a word is of the time of writing: a present, or a progressive of now, or what is expected now. */
function isNow(text: string, event: Range): boolean {
  const word = text.slice(event.start, event.end);
  const before = text.slice(Math.max(0, event.start - 22), event.start);
  if (PRESENT.test(word)) return true;
  if (/ing$/i.test(word)) return /(?:\bis|\bare|['’]s|['’]re)(?: \p{L}+)? $/iu.test(before);
  return EXPECTED.test(word) && !/\b(?:was|were|had been) $/.test(before);
}

/** The day of an event word. */
export function attachEvent({ text, event, sentence, timexes, dct }: EventView): EventDay {
  const word = text.slice(event.start, event.end);
  const dating = timexes.filter((timex) => isDating(timex) && inside(timex, sentence));
  const fallback = { value: PAST.test(word) ? storyDay(timexes, dct) : dct };
  if (/^according$/i.test(word)) return { value: dct };
  const isReport = REPORTING.test(word);
  const clauses = clausesOf(text, sentence);
  const clause = clauses.find((each) => event.start >= each.start && event.start < each.end) ?? sentence;
  const candidates = isReport
    ? dating.filter((timex) => isOfReport(timex, text, event))
    : dating.filter((timex) => inside(timex, clause));
  const own = nearest(candidates, event);
  if (own && !(isNow(text, event) && distance(own, event) > NOW_REACH)) return { value: own.value, timex: own };
  if (isReport || isNow(text, event)) return fallback;
  const free = dating.filter((timex) => {
    const home = clauses.find((each) => inside(timex, each));
    return home === undefined || !RELATIVE.test(text.slice(home.start, home.end));
  });
  const chosen = nearest(free, event);
  return chosen ? { value: chosen.value, timex: chosen } : fallback;
}
