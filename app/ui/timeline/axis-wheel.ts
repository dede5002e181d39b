/** Listens to the wheel on the axis and says where it leads; it has come to rest when no turn follows for a moment. */
import { refuseGesture, takesWheel } from '../shared/gesture-rules';
import { turnWheel } from './gestures';
import type { HandParts } from './hand-parts';

/** In milliseconds. */
const REST = 160;

/** Starts; returns the way to stop. */
export function listenToWheel({ root, gestures, plot, window, limits, bounds, onMove, onRest }: HandParts): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const turn = (event: WheelEvent) => {
    const box = plot();
    if (box === undefined || box.width === 0) return;
    // vis-timeline listens inside and would zoom by its own rule.
    event.stopPropagation();
    if (!takesWheel(gestures, event)) return refuseGesture(root, gestures, 'wheel');
    event.preventDefault();
    const to = turnWheel(window(), event, { x: event.clientX - box.left, width: box.width, limits, bounds });
    onMove(to);
    clearTimeout(rest);
    rest = setTimeout(() => onRest(to), REST);
  };
  root.addEventListener('wheel', turn, { capture: true, passive: false });
  return () => {
    clearTimeout(rest);
    root.removeEventListener('wheel', turn, { capture: true });
  };
}
