/**
 * The days of the reports as steps: where a replay of what was known stops, and what each step brought.
 *
 * Must not know: the screen, the store.
 */
import type { Dataset } from '../dataset/dataset';
import { DAY, type Instant, instant } from '../time/units';
import { reportDay, reportDays } from './as-known';

/** The day by which every article was out. */
export const lastReport = (whole: Dataset): Instant => reportDays(whole).at(-1) ?? instant(0);

/** The next day, later or earlier, on which an article came out; null where there is none. */
export function stepOf(days: readonly Instant[], from: number, by: 1 | -1): Instant | null {
  return (by === 1 ? days.find((day) => day > from) : days.findLast((day) => day < from)) ?? null;
}

export interface Knowledge {
  readonly articles: number;
  readonly events: number;
  /** Events that the latest day with an article told first; 0 where that was the first. */
  readonly fresh: number;
}

/** How much had been told by a day. */
export function knowledgeOn(whole: Dataset, day: number): Knowledge {
  const firstDay = firstReportDays(whole);
  const latest = stepOf(reportDays(whole), day + DAY / 2, -1) ?? Number.NEGATIVE_INFINITY;
  const known = firstDay.filter((first) => first <= day);
  const fresh = known.filter((first) => first === latest).length;
  return {
    articles: whole.timeline.sources.filter((source) => reportDay(source) <= day).length,
    events: known.length,
    fresh: fresh === known.length ? 0 : fresh,
  };
}

const days = new WeakMap<Dataset, Float64Array>();

/** For each event the day on which it was first told. */
function firstReportDays(whole: Dataset): Float64Array {
  const found = days.get(whole) ?? findFirstReportDays(whole);
  days.set(whole, found);
  return found;
}

function findFirstReportDays({ timeline, numbers, starts }: Dataset): Float64Array {
  const reported = timeline.sources.map(reportDay);
  const { from, values } = numbers.columns.sources;
  const first = new Float64Array(starts.length).fill(Infinity);
  for (let event = 0; event < first.length; event += 1) {
    for (let mention = from[event] as number; mention < (from[event + 1] as number); mention += 1) {
      first[event] = Math.min(first[event] as number, reported[values[mention] as number] ?? Infinity);
    }
  }
  return first;
}

/** The day on which an event was first told; null where there is no such event. */
export const firstReportDay = (whole: Dataset, event: string): Instant | null => {
  const day = firstReportDays(whole)[whole.indexById.get(event) ?? -1];
  return day === undefined || !Number.isFinite(day) ? null : instant(day);
};
