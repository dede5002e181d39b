/**
 * A step and the view it stands for, both ways.
 *
 * Must not know: the screen. A step says nothing of lanes: presented, everything is on one.
 */
import { type Dataset, toBounds } from '../dataset/dataset';
import { windowFor } from '../state/flight';
import { panBounds } from '../state/limits';
import { restingWindow, type State } from '../state/store';
import { type Span, span } from '../time/span';
import { type Filters, filterKeys, noFilters, type Selection, type ViewState } from '../url/view-state';
import type { Step } from './story';

/** What of the view a step decides. */
export type StepView = Pick<
  ViewState,
  'selection' | 'article' | 'window' | 'filters' | 'query' | 'background' | 'clock' | 'asOf' | 'group'
>;

/**
 * The view that a step shows.
 * @param now the window at present: kept where the step does not say and its event can be seen well
 */
export function viewOfStep(step: Step, dataset: Dataset, now: Span): StepView {
  const event = dataset.events[dataset.indexById.get(step.event ?? '') ?? -1];
  return {
    selection: event === undefined ? null : selectionOf(event.id, step.evidence),
    article: null,
    window: windowOf(step, dataset, now),
    filters: filtersOf(step.filters),
    query: '',
    // A step may speak of what the articles only allude to, whatever this reader hides by habit.
    background: event?.background ? true : null,
    clock: step.clock ?? 'happened',
    asOf: step.asof ?? null,
    group: 'none',
  };
}

const selectionOf = (event: string, evidence: number | undefined): Selection =>
  evidence === undefined ? { event } : { event, evidence };

function windowOf(step: Step, dataset: Dataset, now: Span): Span {
  if (step.window !== undefined) return span(Date.parse(step.window.start), Date.parse(step.window.end));
  const event = dataset.events[dataset.indexById.get(step.event ?? '') ?? -1];
  if (event === undefined) return now;
  const [start, end] = toBounds(event.when);
  return windowFor({ start, end }, now, panBounds(dataset));
}

const filtersOf = (filters: Step['filters']): Filters =>
  Object.fromEntries(filterKeys.map((key) => [key, filters?.[key] ?? noFilters[key]])) as unknown as Filters;

/** A step of what is seen now, its words yet to be written. */
export function stepOfView(state: State, dataset: Dataset, heading: Step['heading']): Step {
  const window = restingWindow(state, dataset);
  const filters = filterKeys.flatMap((key): [string, string[]][] =>
    state.filters[key].length === 0 ? [] : [[key, [...state.filters[key]]]],
  );
  return {
    heading,
    ...(state.selection === null ? {} : { event: state.selection.event }),
    ...(state.selection?.evidence === undefined ? {} : { evidence: state.selection.evidence }),
    window: { start: isoSecond(window.start), end: isoSecond(window.end) },
    ...(filters.length === 0 ? {} : { filters: Object.fromEntries(filters) }),
    ...(state.clock === 'happened' ? {} : { clock: state.clock }),
    ...(state.asOf === null ? {} : { asof: state.asOf }),
  };
}

/** To the second: nobody sees less, and the file stays readable. */
const isoSecond = (at: number): string => `${new Date(at).toISOString().slice(0, -5)}Z`;
