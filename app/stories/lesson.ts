/**
 * What lasts as long as a lesson and is in no link: a blank screen, steps that run by themselves, digits being typed.
 *
 * Must not know: the DOM, who presents.
 */
import { createStore } from 'zustand/vanilla';

export interface Lesson {
  /** What covers the audience’s screen. */
  readonly blank: 'black' | 'white' | null;
  /** The steps run by themselves. */
  readonly isPlaying: boolean;
  /** A number being typed, before Enter. */
  readonly digits: string;
}

export const createLesson = () => createStore<Lesson>()(() => ({ blank: null, isPlaying: false, digits: '' }));

export type LessonStore = ReturnType<typeof createLesson>;
