// Expressions that stand side by side → the stretch that they make together, as EDTF. Clock times are cut to their days: few
// articles say their zone, and an EDTF date has no clock without one.

import { toBounds } from '../extract/bounds';
import { shiftDay } from '../extract/calendar';
import type { Timex } from '../extract/timex';
import { limitOf } from './attach-limits';
import type { Proposal } from './propose-shapes';

/** EDTF cut to days where it names an hour. */
export const dayOf = (edtf: string): string => edtf.replace(/T.*$/, '');

/** The day before another; of a clock time, before its day. `YYYY-MM-DD`. */
export const dayBefore = (day: string): string => shiftDay(day.slice(0, 10), -1);

/** From the first to the last; the day itself where both are the same. A week or a quarter is an interval already. */
export function stretchOf(first: Timex, last: Timex): string {
  const start = dayOf(first.edtf ?? '').split('/')[0] ?? '';
  const end =
    dayOf(last.edtf ?? '')
      .split('/')
      .at(-1) ?? '';
  return start === end ? start : `${start}/${end}`;
}

/** Whether the last does not begin before the first: "from Monday to Friday" can be read as two different weeks. */
export function isInOrder(timexes: readonly Timex[]): boolean {
  const [first, last] = [timexes[0], timexes.at(-1)];
  if (!first || !last || first.edtf === undefined || last.edtf === undefined) return true;
  const [start, end] = stretchOf(first, last).split('/');
  return end === undefined || (toBounds(end)?.from ?? '') >= (toBounds(start ?? '')?.from ?? '');
}

/** The words that date an event, and their value: TIMEX3, or EDTF where they are a stretch. */
export interface TimeWords {
  readonly quote: string;
  readonly value: string;
}

/** "Before Easter" is a stretch that ends there; the value of "Easter" alone would contradict it. */
function limited({ passage, timexes: [timex], when }: Proposal): TimeWords | undefined {
  if (!timex || (when.mod !== 'BEFORE' && when.mod !== 'AFTER')) return undefined;
  const [start, end] = [timex.start - passage.start, timex.end - passage.start];
  const limit = limitOf(timex, passage.exact.slice(0, start), passage.exact.slice(end));
  const value = when.end === null ? `${when.start}/..` : `../${dayBefore(when.end)}`;
  return { quote: passage.exact.slice(start - (limit?.length ?? 0), end), value };
}

/** The words that date a proposal; undefined where the article's day does. */
export function timeWordsOf(proposal: Proposal): TimeWords | undefined {
  const { passage, timexes } = proposal;
  const [first, last] = [timexes[0], timexes.at(-1)];
  if (!first || !last) return undefined;
  const quote = passage.exact.slice(first.start - passage.start, last.end - passage.start);
  if (quote === '') return undefined;
  const value = first.value === last.value ? first.value : stretchOf(first, last);
  return limited(proposal) ?? { quote, value };
}
