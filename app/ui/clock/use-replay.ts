/**
 * Play and pause: from report to report with a dwell; whatever the person does meanwhile pauses it.
 *
 * Must not know: what a step shows.
 */
import { type RefObject, useEffect, useState } from 'react';

/** Long enough to see what came and to read the sentence that says how much. */
const DWELL_MS = 2500;

/** What a person does when they want to look. */
const INPUT = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

interface ReplayParts {
  /** Goes one step on; false where there is none. */
  readonly next: () => boolean;
  /** Goes to the first step where the replay stands at its end. */
  readonly rewind: () => void;
  /** What turns the replay on and off by itself. */
  readonly button: RefObject<HTMLElement | null>;
}

export function useReplay({ next, rewind, button }: ReplayParts) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    // A new timer at every drawing: each step draws.
    const timer = setTimeout(() => {
      if (!next()) setPlaying(false);
    }, DWELL_MS);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const listening = new AbortController();
    const pause = (input: Event) => {
      const isOwn = input.target instanceof Node && button.current?.contains(input.target);
      const isPress = !(input instanceof KeyboardEvent) || input.key === 'Enter' || input.key === ' ';
      // The button turns itself off.
      if (!isOwn || !isPress) setPlaying(false);
    };
    for (const kind of INPUT) {
      document.addEventListener(kind, pause, { signal: listening.signal, capture: true, passive: true });
    }
    const hide = () => document.hidden && setPlaying(false);
    document.addEventListener('visibilitychange', hide, { signal: listening.signal });
    return () => listening.abort();
  }, [isPlaying, button]);
  const toggle = () => {
    if (!isPlaying) rewind();
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle };
}
