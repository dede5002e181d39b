/** Splits the events, which are in order, at every new year of their start. */
import type { TimelineEvent } from '../../../data/schema/timeline';
import type { Dataset, EventIndex } from '../../dataset/dataset';

export interface YearGroup {
  /** Null where the start is open. */
  readonly year: string | null;
  readonly events: readonly TimelineEvent[];
}

export function groupByYear(dataset: Dataset, shown: readonly EventIndex[]): readonly YearGroup[] {
  const groups: { year: string | null; events: TimelineEvent[] }[] = [];
  for (const index of shown) {
    const event = dataset.events[index];
    if (event === undefined) continue;
    const start = dataset.placed[index]?.start ?? null;
    const year = start === null ? null : String(new Date(start).getUTCFullYear());
    const last = groups.at(-1);
    if (last !== undefined && last.year === year) last.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return groups;
}
