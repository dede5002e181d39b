/** The few of many that are told by themselves. Must not know: where. */
import type { Dataset, EventIndex } from '../dataset/dataset';

/** The weightiest of some events, still in their order; all where they are no more than that. */
export function weightiest(
  { numbers }: Pick<Dataset, 'numbers'>,
  events: readonly EventIndex[],
  most: number,
): readonly EventIndex[] {
  if (events.length <= most) return events;
  const { weights } = numbers.columns;
  const kept = events.toSorted((a, b) => (weights[b] as number) - (weights[a] as number)).slice(0, most);
  const isKept = new Set(kept);
  return events.filter((event) => isKept.has(event));
}
