/**
 * Commands of the exercises: which is open, with which set.
 *
 * Must not know: how a question is made or asked.
 */
import type { ExerciseKind } from '../url/view-state';
import type { AppStore } from './store';

export function createExerciseCommands(store: AppStore) {
  return {
    /**
     * Opens an exercise, or the choice of them. A set is made of what the filters leave, which the link carries; a
     * search is not part of it, for what it finds may differ from one version to the next.
     * @param seed which set, from 1
     */
    openExercise: (exercise: ExerciseKind | null = null, seed: number | null = null) =>
      store.setState({ mode: 'exercise', exercise, seed, query: '', panel: null }),
    leaveExercise: () => store.setState({ mode: 'read', exercise: null, seed: null }),
  };
}
