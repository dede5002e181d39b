/** The events just before and after one, in the order of the list. */
import type { TimelineEvent } from '../../../data/schema/timeline';
import type { Dataset } from '../../dataset/dataset';

export interface EventNeighbours {
  readonly earlier: TimelineEvent | undefined;
  readonly later: TimelineEvent | undefined;
}

export function neighboursOf(id: string, { events, indexById }: Dataset): EventNeighbours {
  const index = indexById.get(id);
  if (index === undefined) throw new Error(`there is no event "${id}"`);
  return { earlier: events[index - 1], later: events[index + 1] };
}
