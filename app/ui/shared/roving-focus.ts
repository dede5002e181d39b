/**
 * Several controls as one stop of the Tab key: arrows, Home and End go from one to the next, and the stop is where the
 * focus was last.
 *
 * Must not know: what the controls do.
 */
import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** Which control a key leads to, from the one at `at`; undefined for other keys. */
const ROW_KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export const inRow = (key: string, at: number, count: number): number | undefined => ROW_KEYS[key]?.(at, count);

const buttonsIn = (row: Element): readonly HTMLElement[] => [...row.querySelectorAll<HTMLElement>('button')];

/** For a row of buttons that is always the same: what to give to the row, and to each button by its place. */
export function useRovingRow() {
  const [stop, setStop] = useState(0);
  return {
    row: {
      onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
        const at = buttonsIn(currentTarget).indexOf(target);
        if (at >= 0) setStop(at);
      },
      onKeyDown: (press: KeyboardEvent<HTMLElement>) => {
        if (press.altKey || press.ctrlKey || press.metaKey) return;
        const buttons = buttonsIn(press.currentTarget);
        const next = buttons[inRow(press.key, stop, buttons.length) ?? -1];
        if (next === undefined) return;
        press.preventDefault();
        next.focus();
      },
    },
    tabIndexOf: (at: number) => (at === stop ? 0 : -1),
  };
}
