/**
 * What follows from the store and the dataset, computed once for each combination of references.
 *
 * Thin wiring around pure functions; must not know the DOM or write anything.
 */
import type { Dataset } from '../dataset/dataset';
import { buildTimeIndex } from '../time-index/time-index';
import { defaultView, type Grouping } from '../url/view-state';
import { createFilter, filterEvents, showsBackground } from './filter';
import { layLanes } from './lanes';
import { buildMarks, type MarkTable } from './marks';
import { memoLast } from './memo';
import { foundEvents } from './search';
import type { State } from './store';

const passing = memoLast(createFilter);
const filtered = memoLast(filterEvents);
const laid = memoLast(layLanes);
const marked = memoLast(buildMarks);
const indexed = memoLast((table: MarkTable) => table.index ?? buildTimeIndex(table));

/** Whether an event passes the filters, be it found or not. */
export const filterNow = (dataset: Dataset, state: State) => passing(dataset, state.filters, showsBackground(state));

/** The events that pass the filters and the search, in order. */
export const shownEvents = (dataset: Dataset, state: State) =>
  filtered(dataset, state.filters, showsBackground(state), foundEvents(dataset, state));

/** How the events are laid out: as chosen or, where nothing is and the axis is too low for it, in one lane. */
const groupingNow = ({ group, fewLanes }: State): Grouping =>
  fewLanes && group === defaultView.group ? 'none' : group;

export const lanes = (dataset: Dataset, state: State) => laid(dataset, shownEvents(dataset, state), groupingNow(state));

export const markTable = (dataset: Dataset, state: State) =>
  marked(dataset, shownEvents(dataset, state), lanes(dataset, state));

export const timeIndex = (dataset: Dataset, state: State) => indexed(markTable(dataset, state));

/**
 * The actor of the lane that keys stand in on the axis or, while they are elsewhere, of the chosen event's lane; undefined
 * where that lane is not an actor's.
 */
export function actorOfLane(dataset: Dataset, state: State): string | undefined {
  if (state.group !== 'actor') return undefined;
  const table = lanes(dataset, state);
  if (state.lane !== null) return table.lanes.find(({ id }) => id === state.lane)?.actor;
  const chosen = dataset.indexById.get(state.selection?.event ?? '');
  return chosen === undefined ? undefined : table.lanes[table.laneOf[chosen] ?? -1]?.actor;
}
