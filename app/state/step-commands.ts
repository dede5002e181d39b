/**
 * The commands that go on from where one is: to the next event or the one before.
 *
 * Must not know: which control asked.
 */
import type { Dataset } from '../dataset/dataset';
import { middle } from '../time/span';
import type { createChoiceCommands } from './choice-commands';
import { shownEvents } from './selectors';
import { type Direction, nextEvent } from './steps';
import type { AppStore } from './store';
import type { WindowSense } from './window-commands';

type Choices = ReturnType<typeof createChoiceCommands>;

export function createStepCommands(store: AppStore, datasetNow: () => Dataset, parts: WindowSense & Choices) {
  return {
    /** The event so many places on among those shown, from the chosen one or from the middle of the window. */
    step: (by: Direction) => {
      const dataset = datasetNow();
      const shown = shownEvents(dataset, store.getState());
      const chosen = dataset.indexById.get(store.getState().selection?.event ?? '');
      const at = nextEvent(shown, by, { chosen, centre: middle(parts.current()), starts: dataset.starts });
      const id = dataset.events[shown[at] ?? -1]?.id;
      if (id !== undefined) parts.selectEvent({ event: id });
    },
  };
}
