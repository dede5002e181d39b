/** The few of many that are told by themselves. Must not know: where. */
import type { Dataset, EventIndex } from './dataset';

/** The weightiest of some things, still in their order; all where they are no more than that. */
export function weightiest<T>(things: readonly T[], weightOf: (thing: T) => number, most: number): readonly T[] {
  if (things.length <= most) return things;
  const kept = new Set(things.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most));
  return things.filter((thing) => kept.has(thing));
}

/** The weightiest of some events of a dataset, none of which is read. */
export const weightiestEvents = (
  { numbers: { columns } }: Pick<Dataset, 'numbers'>,
  events: readonly EventIndex[],
  most: number,
): readonly EventIndex[] => weightiest(events, (event) => columns.weights[event] as number, most);
