/** Marks words by pointer: drawn over with a mouse or a pen, tapped with a finger. Must not know: the text. */
import { type PointerEvent, useRef } from 'react';
import { withRange } from './marks';

interface DragMarks {
  readonly marked: ReadonlySet<number>;
  readonly words: readonly number[];
  readonly onChange: (marked: ReadonlySet<number>) => void;
  readonly onFocus: (at: number) => void;
}

/** A mouse or a pen marks what it is drawn over; a finger taps, so that the page can still be scrolled. */
export function useDragMarks({ marked, words, onChange, onFocus }: DragMarks) {
  const from = useRef<{ readonly at: number; readonly before: ReadonlySet<number>; readonly adds: boolean }>(null);
  const handled = useRef(false);
  return {
    start: (press: PointerEvent, at: number) => {
      handled.current = press.pointerType !== 'touch' && press.button === 0;
      if (!handled.current) return;
      from.current = { at, before: marked, adds: !marked.has(at) };
      onFocus(at);
      onChange(withRange(marked, [at, at], { words, adds: !marked.has(at) }));
    },
    over: (pointer: PointerEvent, at: number) => {
      const start = from.current;
      if (start === null || (pointer.buttons & 1) === 0 || pointer.pointerType === 'touch') return;
      onChange(withRange(start.before, [start.at, at], { words, adds: start.adds }));
    },
    /** Whether a click has been dealt with when the pointer went down. A screen reader's click has no pointer. */
    wasPointer: () => {
      const was = handled.current;
      handled.current = false;
      return was;
    },
  };
}
