/** Steps that run by themselves, each for as long as its words need; at the end they stop. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { dwellOf } from '../../stories/dwell';
import type { LessonStore } from '../../stories/lesson';
import { useApp } from '../shared/app-context';
import type { Lesson } from './use-lesson';

const HANDS = ['pointerdown', 'wheel', 'touchstart'] as const;

export function useAutoplay({ lesson, store }: { readonly lesson: Lesson; readonly store: LessonStore }): void {
  const { dataset, language } = useApp();
  const isPlaying = useStore(store, (state) => state.isPlaying && state.blank === null);
  const { step, number, steps, goTo } = lesson;
  useEffect(() => {
    if (!isPlaying || step === undefined) return;
    const event = dataset.events[dataset.indexById.get(step.event ?? '') ?? -1];
    const quote = event?.evidence[(step.evidence ?? 1) - 1]?.exact;
    const timer = setTimeout(
      () => (number < steps.length ? goTo(number + 1) : store.setState({ isPlaying: false })),
      dwellOf(step, language, quote),
    );
    return () => clearTimeout(timer);
  }, [isPlaying, step, number, steps, goTo, dataset, language, store]);
}

/** Any hand on the page stops them, in whichever tab of the lesson. */
export function useHandsStop(store: LessonStore): void {
  const isPlaying = useStore(store, (state) => state.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    const stop = (hand: Event) => {
      // The button that starts and stops them does so itself.
      const isSwitch = hand.target instanceof Element && hand.target.closest('[data-autoplay]') !== null;
      if (!isSwitch) store.setState({ isPlaying: false });
    };
    for (const hand of HANDS) document.addEventListener(hand, stop, { passive: true, capture: true });
    return () => {
      for (const hand of HANDS) document.removeEventListener(hand, stop, { capture: true });
    };
  }, [isPlaying, store]);
}
