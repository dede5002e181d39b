/**
 * Whose a gesture is, where the page around the timeline scrolls too: the wheel and one finger are the host's; the
 * wheel with Ctrl or ⌘ (which a trackpad's pinch sends) and two fingers are the timeline's.
 *
 * Must not know: what a gesture does, how the person is told.
 */
import type { Gestures } from '../../url/embed-options';

/** What the person used that was left to the host. */
export type Refused = 'wheel' | 'touch';

/** Fired on the element that left a gesture to the host; bubbles up to whoever tells the person how it is done. */
export const REFUSED_EVENT = 'sourceline-refused';

export function takesWheel(gestures: Gestures, turn: Pick<WheelEvent, 'ctrlKey' | 'metaKey'>): boolean {
  return gestures === 'greedy' || (gestures === 'cooperative' && (turn.ctrlKey || turn.metaKey));
}

/** Tells that a gesture was not taken. Where gestures are off there is nothing to tell. */
export function refuseGesture(element: HTMLElement, gestures: Gestures, refused: Refused): void {
  if (gestures !== 'cooperative') return;
  element.dispatchEvent(new CustomEvent<Refused>(REFUSED_EVENT, { bubbles: true, detail: refused }));
}
