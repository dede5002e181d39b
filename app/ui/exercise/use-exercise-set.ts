/** The set of questions that a link stands for: of the events that the filters leave, on every device the same. */
import { useMemo } from 'react';
import { makeExercise } from '../../exercise/make-exercise';
import type { ExerciseSet } from '../../exercise/question';
import { filterEvents } from '../../state/filter';
import type { ExerciseKind } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';

/** The events an exercise may be made of. Background events are in it unless the link says otherwise. */
export function useExerciseEvents(): readonly number[] {
  const { whole: dataset } = useApp();
  const filters = useAppState((state) => state.filters);
  const background = useAppState((state) => state.background) ?? true;
  return useMemo(() => filterEvents(dataset, filters, background), [dataset, filters, background]);
}

export function useExerciseSet(kind: ExerciseKind, seed: number): ExerciseSet {
  const { whole: dataset } = useApp();
  const events = useExerciseEvents();
  return useMemo(() => makeExercise(dataset, events, { kind, seed }), [dataset, events, kind, seed]);
}
