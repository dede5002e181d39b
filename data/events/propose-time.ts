// Expressions that stand side by side → the stretch that they make together, as EDTF. Clock times are cut to their days: no
// article says its zone, and an EDTF date has no clock without one.

import { toBounds } from '../extract/bounds';
import type { Timex } from '../extract/timex';

/** EDTF cut to days where it names an hour. */
export const dayOf = (edtf: string): string => edtf.replace(/T.*$/, '');

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

/** The TIMEX3 or EDTF value of expressions that date an event; undefined where there are none. */
export function valueFor(timexes: readonly Timex[]): string | undefined {
  const [first, last] = [timexes[0], timexes.at(-1)];
  if (!first || !last) return undefined;
  return first.value === last.value ? first.value : stretchOf(first, last);
}
