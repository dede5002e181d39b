/** Makes the marks and the index of a view of everything, in the thread that has read it. Must not know: which thread this is. */
import type { Ahead } from '../dataset/ahead';
import type { Dataset } from '../dataset/dataset';
import { buildTimeIndex } from '../time-index/time-index';
import { toTransferable } from '../time-index/transfer';
import { defaultView } from '../url/view-state';
import { filterEvents } from './filter';
import { layLanes } from './lanes';
import { articleRows, layMarks } from './marks';

export function buildAhead(dataset: Dataset): Ahead {
  const shown = filterEvents(dataset, defaultView.filters, true);
  const { lanes, laneOf } = layLanes(dataset, shown, defaultView.group);
  const rows = layMarks(dataset, shown, { articles: articleRows(dataset, lanes.length - 1), laneOf });
  const index = buildTimeIndex({ ...rows, laneCount: lanes.length });
  return { laneOf, rows, index: toTransferable(index).message };
}
