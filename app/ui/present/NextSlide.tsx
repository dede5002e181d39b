/** The step that comes next, as a live small slide with a store of its own: nothing in it can be touched. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { presentWords } from '../../i18n/present/words';
import { completeView } from '../../state/clock-commands';
import { createCommands } from '../../state/commands';
import { createDatasetView } from '../../state/dataset-view';
import { createAppStore, restingWindow } from '../../state/store';
import { viewOfStep } from '../../stories/step-view';
import type { Step } from '../../stories/story';
import { AppProvider, useApp } from '../shared/app-context';
import { useWords } from '../shared/use-words';
import { Slide } from './Slide';
import type { Lesson } from './use-lesson';

export function NextSlide({ lesson }: { readonly lesson: Lesson }) {
  const { presenterView } = useWords(presentWords);
  const step = lesson.steps[lesson.number];
  return (
    <section className="presenter-next" aria-labelledby="presenter-next">
      <h2 id="presenter-next">{presenterView.next}</h2>
      {step === undefined ? (
        <p className="presenter-end">{presenterView.end}</p>
      ) : (
        <div className="presenter-slide" inert>
          <Ahead key={lesson.number} step={step} number={lesson.number + 1} of={lesson.steps.length} />
        </div>
      )}
    </section>
  );
}

interface AheadProps {
  readonly step: Step;
  readonly number: number;
  readonly of: number;
}

function Ahead({ step, number, of }: AheadProps) {
  const parts = useApp();
  const { store: main, whole } = parts;
  const ahead = useMemo(() => {
    const state = main.getState();
    const store = createAppStore({ ...state, ...viewOfStep(step, whole, restingWindow(state, whole)) }, state.settings);
    const view = createDatasetView(whole);
    const datasetNow = () => view.of(store.getState());
    return { store, view, datasetNow, commands: createCommands(store, whole, view) };
  }, [step, main, whole]);
  const { store, view, datasetNow, commands } = ahead;
  const dataset = useStore(store, view.of);
  useEffect(() => completeView(store, view), [store, view]);
  const value = useMemo(
    () => ({ ...parts, store, commands, dataset, datasetNow }),
    [parts, store, commands, dataset, datasetNow],
  );
  return (
    <AppProvider value={value}>
      <Slide step={step} number={number} of={of} />
    </AppProvider>
  );
}
