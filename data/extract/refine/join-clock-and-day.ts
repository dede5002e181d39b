// "10 p.m. Wednesday", "Nov. 9 at 5 p.m.": a clock time and its day that stand together are one expression.

import type { Draft } from '../tag/form';
import type { Refiner, RefineView } from './refiner';

const isClock = ({ reading }: Draft): boolean => reading.kind === 'time' && reading.on === undefined;

/** Whether the draft fixes a day that a clock time can stand on. */
function isDay({ reading }: Draft): boolean {
  if (reading.kind === 'date') return reading.day !== undefined;
  if (reading.kind === 'shift') return reading.unit === 'day';
  return reading.kind === 'weekday' || reading.kind === 'holiday';
}

function join(first: Draft, second: Draft, view: RefineView): Draft | undefined {
  const [clock, day] = isClock(first) ? [first, second] : [second, first];
  if (clock.reading.kind !== 'time' || !isClock(clock) || !isDay(day)) return undefined;
  if (!view.language.clockAndDay.test(view.folded.slice(first.end, second.start))) return undefined;
  const mod = clock.mod ?? day.mod;
  const rule = `${clock.rule}+${day.rule}`;
  const reading = { ...clock.reading, on: day.reading };
  return { start: first.start, end: second.end, reading, ...(mod ? { mod } : {}), rule };
}

/** Joins neighbours that are a clock time and a day. */
export const joinClockAndDay: Refiner = (drafts, view) => {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const both = last && join(last, draft, view);
    if (both) joined[joined.length - 1] = both;
    else joined.push(draft);
  }
  return joined;
};
