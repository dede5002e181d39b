/**
 * Commands: the only writers of the store, one function for each thing a person can ask for. This file puts them
 * together; each concern has a file of its own.
 *
 * Must not know: which control asked (a key, a click, a host page), how anything is drawn.
 */
import type { Dataset } from '../dataset/dataset';
import { createChoiceCommands } from './choice-commands';
import { createClockCommands } from './clock-commands';
import { createDatasetView } from './dataset-view';
import { createExerciseCommands } from './exercise-commands';
import { createFilterCommands } from './filter-commands';
import { createStepCommands } from './step-commands';
import type { AppStore } from './store';
import { createViewCommands } from './view-commands';
import { createWindowCommands, createWindowSense } from './window-commands';

export type Commands = ReturnType<typeof createCommands>;

/** @param view the dataset as the store's view asks for it: by one clock or the other, whole or as known on a day */
export function createCommands(store: AppStore, whole: Dataset, view = createDatasetView(whole)) {
  const datasetNow = () => view.of(store.getState());
  const sense = createWindowSense(store, whole, datasetNow);
  const choices = createChoiceCommands(store, datasetNow, sense);
  return {
    ...createWindowCommands(store, datasetNow, sense),
    ...choices,
    ...createStepCommands(store, datasetNow, { ...sense, ...choices }),
    ...createFilterCommands(store),
    ...createClockCommands(store, view),
    ...createViewCommands(store, view),
    ...createExerciseCommands(store),
  };
}
