/**
 * The commands that move the window in time: flights, zoom, the hand's own moves.
 *
 * Must not know: which control asked, what an event is beyond its bounds.
 */
import type { Dataset, EventIndex } from '../dataset/dataset';
import { duration, equals, middle, panBy, type Span, zoomBy } from '../time/span';
import { DAY, type Instant, millis } from '../time/units';
import { windowAround, windowFor } from './flight';
import { NEAREST_WINDOW, nearestWindow, panBounds } from './limits';
import { type AppStore, restingWindow, type State } from './store';

/** What the other commands need to know of the window. */
export type WindowSense = ReturnType<typeof createWindowSense>;

/** Where the window is and how it is sent elsewhere; for commands that move it as part of something else. */
export function createWindowSense(store: AppStore, whole: Dataset, datasetNow: () => Dataset) {
  const bounds = panBounds(whole);
  const resting = (): Span => restingWindow(store.getState(), datasetNow());
  const current = (): Span => store.getState().moving ?? resting();
  return {
    /** The stretch of time in which the window may move. */
    bounds,
    /** The window as it is seen now, moving or at rest. */
    current,
    /** The window at rest, or the end of the flight under way. */
    resting,
    /** Where to look for these bounds; the present window where it will do. */
    windowFor: (of: { readonly start: number; readonly end: number }): Span => windowFor(of, current(), bounds),
    flyTo: (to: Span, { animated = true }: { readonly animated?: boolean } = {}): void => {
      const target = nearestWindow(to, whole);
      if (equals(target, resting())) return;
      store.setState({ window: target, flight: { to: target, animated } });
    },
    boundsOf: (event: EventIndex) => {
      const { starts, ends } = datasetNow();
      return { start: starts[event] ?? 0, end: ends[event] ?? 0 };
    },
  };
}

/** What is gone to by its date is shown with at least so much around it. */
const NEAREST_PLACE = 30 * DAY;

export function createWindowCommands(store: AppStore, datasetNow: () => Dataset, sense: WindowSense) {
  const { bounds, flyTo, resting, boundsOf } = sense;
  const limits = { min: NEAREST_WINDOW, max: duration(bounds) };
  return {
    flyTo,
    /** A flight has reached its end: the window at rest is the one that was asked for, not what the axis made of it. */
    arrive: () => store.setState({ moving: null }),
    setAxis: (axis: State['axis']) => store.setState({ axis }),
    setAxisWidth: (axisWidth: number) => store.setState({ axisWidth }),
    /** The window moves under a hand. */
    moveWindow: (window: Span) => store.setState({ moving: window }),
    /** The window is moved from elsewhere than the axis, which follows at once. */
    scrub: (window: Span) => store.setState({ moving: window, flight: { to: window, animated: false, isHeld: true } }),
    /** The window has come to rest. */
    settleWindow: (window: Span) => store.setState({ moving: null, window }),
    zoom: (ratio: number, centre?: Instant) => {
      const now = resting();
      flyTo(zoomBy(now, ratio, centre ?? middle(now), limits));
    },
    pan: (share: number) => {
      const now = resting();
      flyTo(panBy(now, millis(duration(now) * share)));
    },
    fitAll: () => flyTo(datasetNow().extent),
    fitSelection: () => {
      const event = datasetNow().indexById.get(store.getState().selection?.event ?? '');
      if (event !== undefined) flyTo(windowAround(boundsOf(event), bounds));
    },
    /** Goes to a stretch of time; to a day with the weeks around it, for a day by itself shows little. */
    goTo: ({ start, end }: Span) => {
      const wanted = Math.max(end - start, NEAREST_PLACE);
      const centre = (start + end) / 2;
      flyTo(windowAround({ start: centre - wanted / 2, end: centre + wanted / 2 }, bounds));
    },
    fit: (start: number, end: number) => flyTo(windowAround({ start, end }, bounds)),
  };
}
