/**
 * The rows of the list as one stop of the Tab key: arrows, Home, End and the page keys go from row to row. The stop is the
 * row that had the focus or was chosen last; where that is not drawn it is the first that is.
 *
 * Must not know: how rows are drawn, which events there are.
 */
import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { useAppState } from '../shared/app-context';

/** How many rows a page key goes on: about as many as are in sight. */
const PAGE = 10;

const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Where a key leads, from the row at `at`, or into the list where that is -1; undefined for a key that is not the list's. */
export function rowByKey(
  press: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  at: number,
  count: number,
) {
  const target = TARGETS[press.key];
  if (target === undefined || count === 0 || press.altKey || press.ctrlKey || press.metaKey) return undefined;
  return Math.min(Math.max(target(at, count), 0), count - 1);
}

const ROWS = '[data-event] > button';
const rowsIn = (list: Element | null): readonly HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>(ROWS) ?? [])];

const eventOf = (row: HTMLElement): string | undefined => row.parentElement?.dataset.event;

/**
 * Keeps the one stop among the rows that are drawn, after each drawing: the attribute is written past React, which
 * would draw three hundred rows anew for it. What draws rows by itself calls `place` then.
 */
export function useRowStop(list: RefObject<HTMLElement | null>) {
  const selected = useAppState((state) => state.selection?.event);
  // By the other clock the rows are others in the same list.
  useAppState((state) => state.clock);
  const last = useRef(selected);
  const place = useCallback(() => {
    const rows = rowsIn(list.current);
    const stop = rows.find((row) => eventOf(row) === last.current) ?? rows[0];
    for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
  }, [list]);
  useLayoutEffect(() => {
    if (selected !== undefined) last.current = selected;
  }, [selected]);
  useLayoutEffect(place);
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.matches(ROWS)) return;
    last.current = eventOf(target);
    place();
  };
  const onKeyDown = (press: KeyboardEvent) => {
    const rows = rowsIn(list.current);
    const at = rows.indexOf(press.target as HTMLElement);
    if (press.defaultPrevented || (at < 0 && press.target !== list.current)) return;
    const to = rowByKey(press, at, rows.length);
    if (to === undefined) return;
    press.preventDefault();
    // From the list itself one comes to where one was.
    (at < 0 ? rows.find((row) => row.tabIndex === 0) : rows[to])?.focus();
  };
  return { place, handlers: { onFocus, onKeyDown } };
}
