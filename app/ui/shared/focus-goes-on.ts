/**
 * Where the focus goes on when what had it has left the page: a browser lets it fall to the start of the page, and who
 * works with keys would begin anew. One watch for every pane; dialogs give the focus back by themselves, and where what
 * opened them has gone meanwhile it goes on from there.
 *
 * Must not know: why something left. Takes no focus that was not in this page, and none that another took.
 */
import { useEffect } from 'react';
import type { AppStore } from '../../state/store';
import { useApp } from './app-context';
import { PLACES } from './hands';

const LIST = `#${PLACES.list}`;
const AXIS = `#${PLACES.axis}`;
const OPENED = ['#card-title', '#source-title', '#cluster-title'];

interface Left {
  readonly element: Element;
  /** Where to go on, best first, as selectors; of what is not there yet it is waited for `pending`. */
  readonly places: () => readonly string[];
}

/** Keeps the focus in the page as long as the component is there. */
export function useFocusGoesOn(): void {
  const { store } = useApp();
  useEffect(() => watchFocus(store), [store]);
}

function watchFocus(store: AppStore): () => void {
  let had: Left | null = null;
  let last = store.getState().selection?.event;
  let wasOnAxis = false;
  const goOn = () => {
    if (had === null || had.element.isConnected || !isLost()) return;
    if (document.querySelector('.detail [data-pending]') !== null) requestAnimationFrame(goOn);
    else had.places().some(takesFocus);
  };
  const leaving = new MutationObserver(goOn);
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target.closest('dialog') !== null) return;
    leaving.disconnect();
    const event = target.closest<HTMLElement>('[data-event]')?.dataset.event;
    if (target.matches(AXIS)) wasOnAxis = true;
    else if (target.closest(LIST) !== null) wasOnAxis = false;
    const back = () => (wasOnAxis ? [AXIS, rowOf(last)] : [rowOf(last), AXIS]);
    had = { element: target, places: placesAfter(target, { row: rowOf(event), back }) };
    // What leaves is a child of one of these: marks that come and go elsewhere are not looked at.
    for (let at = target.parentElement; at !== null; at = at.parentElement) leaving.observe(at, { childList: true });
  };
  document.addEventListener('focusin', note);
  const forget = store.subscribe(({ selection }) => {
    last = selection?.event ?? last;
  });
  return () => {
    document.removeEventListener('focusin', note);
    leaving.disconnect();
    forget();
  };
}

interface Ways {
  /** The row that had the focus. */
  readonly row: string;
  /** The ways back from what was opened. */
  readonly back: () => readonly string[];
}

function placesAfter(element: Element, { row, back }: Ways): Left['places'] {
  if (element.closest('.clock-bar') !== null) return () => ['.clock-bar [type=range]', '.as-known-open'];
  if (element.closest(LIST) !== null) return () => [row, LIST];
  if (element.closest('.detail, .sheet, .embed-sheet') !== null) return () => [...OPENED, ...back(), LIST];
  return () => [];
}

const rowOf = (event = ''): string => `${LIST} [data-event="${CSS.escape(event)}"] button`;

/** In a frame that has not the focus, taking it would take it from the host. */
const isLost = (): boolean => document.hasFocus() && document.activeElement === document.body;

function takesFocus(place: string): boolean {
  const element = document.querySelector<HTMLElement>(place);
  element?.focus({ preventScroll: element.localName !== 'button' });
  return element !== null && element === document.activeElement;
}
