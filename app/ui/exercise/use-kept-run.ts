/** The set under way, kept for this tab: a reload and the other language go on where one was. */
import { type Dispatch, useEffect, useReducer } from 'react';
import { formatRun, parseRun, type Run, type RunAction, reduceRun } from '../../exercise/run';
import type { ExerciseKind } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { readTab, writeTab } from '../shared/tab-storage';

const KEY = 'sourceline-exercise';

export function useKeptRun(kind: ExerciseKind, seed: number): [Run, Dispatch<RunAction>] {
  const { whole } = useApp();
  const filters = useAppState((state) => state.filters);
  const background = useAppState((state) => state.background);
  const { id, version } = whole.timeline;
  // All that decides which questions they are.
  const name = JSON.stringify([id, version, kind, seed, filters, background]);
  const [run, act] = useReducer(reduceRun, null, () => parseRun(name, readTab(KEY)));
  useEffect(() => writeTab(KEY, formatRun(name, run)), [name, run]);
  return [run, act];
}

/** Whoever chooses a set begins it: at a school the one before may have been somebody else. */
export function useNothingKept(): void {
  useEffect(() => writeTab(KEY, null), []);
}
