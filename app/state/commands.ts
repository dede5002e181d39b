/**
 * Commands: the only writers of the store, one function for each thing a person can ask for. This file puts them
 * together; each concern has a file of its own.
 *
 * Must not know: which control asked (a key, a click, a host page), how anything is drawn.
 */
import type { Dataset } from '../dataset/dataset';
import { createChoiceCommands } from './choice-commands';
import { createFilterCommands } from './filter-commands';
import { createStepCommands } from './step-commands';
import type { AppStore } from './store';
import { createViewCommands } from './view-commands';
import { createWindowCommands, createWindowSense } from './window-commands';

export type Commands = ReturnType<typeof createCommands>;

export function createCommands(store: AppStore, dataset: Dataset) {
  const sense = createWindowSense(store, dataset);
  const choices = createChoiceCommands(store, dataset, sense);
  return {
    ...createWindowCommands(store, dataset, sense),
    ...choices,
    ...createStepCommands(store, dataset, { ...sense, ...choices }),
    ...createFilterCommands(store),
    ...createViewCommands(store, dataset),
  };
}
