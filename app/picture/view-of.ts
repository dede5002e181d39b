/**
 * A state of the reader as a picture takes it: the selectors' answers, gathered. The one file here that knows the store's
 * shape.
 *
 * Must not know: React, the words of filters, where the page is.
 */
import type { Dataset } from '../dataset/dataset';
import { lanes, markTable, shownEvents, timeIndex } from '../state/selectors';
import { restingWindow, type State } from '../state/store';
import type { PictureView } from './view';

export const viewOf = (
  dataset: Dataset,
  state: State,
  { filters, link }: Pick<PictureView, 'filters' | 'link'>,
): PictureView => ({
  dataset,
  shown: shownEvents(dataset, state),
  lanes: lanes(dataset, state),
  marks: markTable(dataset, state),
  index: timeIndex(dataset, state),
  window: restingWindow(state, dataset),
  group: state.group,
  chosen: state.selection?.event ?? null,
  filters,
  link,
});
