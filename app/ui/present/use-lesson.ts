/**
 * The lesson under way: which story, which step, and the ways through it. The address says where one is; only a person
 * who moves on changes the view, so that going back in the history finds what was really seen.
 */
import { useEffect, useMemo } from 'react';
import { restingWindow } from '../../state/store';
import { type StepView, viewOfStep } from '../../stories/step-view';
import { findStory, isLostStory, nearestStep, type Step, type StoryEntry } from '../../stories/story';
import { useApp, useAppState } from '../shared/app-context';
import { useStories } from '../shared/use-stories';

export interface Lesson {
  readonly entries: readonly StoryEntry[];
  readonly entry: StoryEntry | undefined;
  readonly steps: readonly Step[];
  /** Counts from 1. */
  readonly number: number;
  readonly step: Step | undefined;
  /** Another story is asked for, and not to be had here: this one is in its place. */
  readonly isLost: boolean;
  /** Goes to a step, counted from 1; beyond an end, to that end. */
  readonly goTo: (number: number, options?: { readonly story?: string; readonly animated?: boolean }) => void;
}

const NO_STEPS: readonly Step[] = [];

export function useLesson(): Lesson {
  const { store, commands, whole, datasetNow } = useApp();
  const entries = useStories();
  const id = useAppState((state) => state.story);
  const asked = useAppState((state) => state.step);
  const lesson = useMemo(() => {
    const entry = findStory(entries, id);
    const steps = entry?.story.steps ?? NO_STEPS;
    const isLost = isLostStory(entries, id);
    // The step that was asked for is another story's.
    const number = entry === undefined ? 1 : nearestStep(entry.story, isLost ? null : asked);
    return { entries, entry, steps, number, step: steps[number - 1], isLost };
  }, [entries, id, asked]);
  const goTo = useMemo(
    (): Lesson['goTo'] =>
      (number, { story = lesson.entry?.story.id, animated = true } = {}) => {
        const target = findStory(entries, story ?? null);
        if (target === undefined) return;
        const step = nearestStep(target.story, number);
        const now = restingWindow(store.getState(), datasetNow());
        const at = target.story.steps[step - 1];
        const view: Partial<StepView> = at === undefined ? {} : viewOfStep(at, whole, now);
        const go = () => commands.show({ ...view, story: target.story.id, step }, { animated });
        // What makes the other clock and earlier days comes first, else the slide would make room for a skeleton.
        if (at?.clock === 'reported' || at?.asof !== undefined) commands.loadViews().then(go, go);
        else go();
      },
    [lesson, entries, store, commands, whole, datasetNow],
  );
  return useMemo(() => ({ ...lesson, goTo }), [lesson, goTo]);
}

/**
 * A link that names a step but no view, or neither, is completed by the step's own view, without a flight; so is one of a
 * story that is not here. Whatever it
 * shows stands on one lane: a slide has no room to name several.
 */
export function useCompletedLink({ entry, number, isLost, goTo }: Lesson): void {
  const { store, commands } = useApp();
  useEffect(() => {
    const { step, selection, article, window, group } = store.getState();
    const isComplete = step !== null && (selection !== null || article !== null || window !== null);
    if (entry !== undefined && (isLost || !isComplete)) goTo(number, { animated: false });
    else if (group !== 'none') commands.show({ group: 'none' });
  }, [store, commands, entry, number, isLost, goTo]);
}
