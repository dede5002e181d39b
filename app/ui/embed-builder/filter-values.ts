/** The values that each filter can have, in the timeline's order. Must not know: their words. */
import type { Dataset } from '../../dataset/dataset';
import type { FilterKey } from '../../url/view-state';
import { bases } from '../shared/filter-words';
import { statusOrder } from '../shared/status-order';

export function filterValues(key: FilterKey, { timeline }: Dataset): readonly string[] {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  switch (key) {
    case 'topic':
      return ids(timeline.topics);
    case 'actor':
      return ids(timeline.actors);
    case 'place':
      return ids(timeline.places);
    case 'source':
      return ids(timeline.sources);
    case 'status':
      return statusOrder;
    case 'basis':
      return bases;
    case 'language':
      return [...new Set(timeline.sources.map(({ language }) => language))];
    default:
      return key satisfies never;
  }
}
