/**
 * The commands of the two clocks: where events stand in time, and what had been reported by a day.
 *
 * Each turns everything at once; where the code that makes the view has not come yet it waits for it first, and rejects
 * where that cannot be had.
 * Must not know: which control asked, how marks travel.
 */
import { toBounds } from '../dataset/dataset';
import type { Span } from '../time/span';
import type { Clock } from '../url/view-state';
import type { DatasetView } from './dataset-view';
import { windowFor } from './flight';
import { panBounds } from './limits';
import { type AppStore, restingWindow } from './store';

export function createClockCommands(store: AppStore, view: DatasetView) {
  /** Where one was looking by each clock: turning back leads back there. */
  const left = new Map<Clock, Span | null>();
  return {
    /** Fetches what makes the views, so that turning to one is done at once. */
    loadViews: () => view.load(),
    /** Moves every event to where the clock puts it; the window goes to the chosen event, else to all of them. */
    setClock: async (clock: Clock): Promise<void> => {
      if (!view.isReady({ clock, asOf: null })) await view.load();
      const state = store.getState();
      if (state.clock === clock) return;
      left.set(state.clock, state.window);
      const dataset = view.of({ clock, asOf: state.asOf });
      const chosen = dataset.placed[dataset.indexById.get(state.selection?.event ?? '') ?? -1];
      const at = restingWindow(state, view.of(state));
      const window =
        chosen === undefined ? (left.get(clock) ?? null) : windowFor(spanOf(chosen), at, panBounds(dataset));
      const to = restingWindow({ window }, dataset);
      store.setState({ clock, window, answer: null, expanded: null, moving: null, flight: { to, animated: false } });
    },
    /** Shows what had been reported by a day (ISO, UTC); null shows all. */
    setAsOf: async (asOf: string | null): Promise<void> => {
      if (!view.isReady({ clock: 'happened', asOf })) await view.load();
      if (store.getState().asOf !== asOf) store.setState({ asOf, answer: null, expanded: null });
    },
  };
}

const spanOf = (when: Parameters<typeof toBounds>[0]) => {
  const [start, end] = toBounds(when);
  return { start, end };
};

/** Brings what a link asks for and the code at hand cannot make yet; where it cannot be had, the view is the usual one. */
export function completeView(store: AppStore, view: DatasetView): void {
  if (view.isReady(store.getState())) return;
  view.load().then(
    () => store.setState({}),
    () => store.setState({ clock: 'happened', asOf: null }),
  );
}
