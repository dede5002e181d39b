/**
 * Fingers on the axis where the page around it scrolls too: one finger is the host's, two move and zoom the window.
 * Where the axis may have them all, vis-timeline's own drag and pinch do that, and nothing is listened to here.
 *
 * A mouse's drag begins on the axis and is never the host's: it stays. Must not know: vis-timeline, the store.
 */
import { clampTo, type Span, span } from '../../time/span';
import { timeScale } from '../../time/time-scale';
import { cssPx } from '../../time/units';
import { refuseGesture } from '../shared/gesture-rules';
import type { HandParts } from './hand-parts';

/** One finger that has gone this far, in CSS pixels, wanted to move something. */
const A_DRAG = 12;

export interface FingerParts extends HandParts {
  /** Before anything else hears of a pointer: whether its drag may move the axis. */
  readonly onHand: (mayDrag: boolean) => void;
}

interface Held {
  /** The two fingers' places when the second came down, from the plot's left edge. */
  readonly xs: readonly [number, number];
  readonly window: Span;
  readonly width: number;
}

/** Starts; returns the way to stop. */
export function listenToFingers(parts: FingerParts): () => void {
  const { root, gestures } = parts;
  if (gestures === 'greedy') return () => undefined;
  const stopped = new AbortController();
  const fingers = new Map<number, { readonly from: number; x: number }>();
  let held: Held | null = null;

  const take = (): Held | null => {
    const box = parts.plot();
    const [one, other] = [...fingers.values()];
    if (gestures === 'none' || box === undefined || one === undefined || other === undefined) return null;
    return { xs: [one.x - box.left, other.x - box.left], window: parts.window(), width: box.width };
  };
  const down = (event: PointerEvent) => {
    const isFinger = event.pointerType === 'touch';
    parts.onHand(!isFinger && gestures === 'cooperative');
    if (!isFinger) return;
    // Of one that was lost nothing is heard again: the first of a new touch is alone.
    if (event.isPrimary) fingers.clear();
    fingers.set(event.pointerId, { from: event.clientX, x: event.clientX });
    if (fingers.size !== 2) return;
    held = take();
    // A mark that goes while a finger is on it would take the finger's further way along with it. One finger alone is left
    // to the mark, whose tap it may be.
    for (const id of fingers.keys()) root.setPointerCapture(id);
  };
  const move = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId);
    if (finger === undefined) return;
    finger.x = event.clientX;
    if (held === null && Math.abs(finger.x - finger.from) > A_DRAG) refuseGesture(root, gestures, 'touch');
    const now = take();
    if (held !== null && now !== null) parts.onMove(spread(held, now.xs, parts));
  };
  const lift = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || held === null) return;
    held = null;
    parts.onRest(parts.window());
  };
  const options = { capture: true, passive: true, signal: stopped.signal };
  root.addEventListener('pointerdown', down, options);
  root.addEventListener('pointermove', move, options);
  // A finger may leave the axis before it is lifted.
  for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, lift, options);
  return () => stopped.abort();
}

/** The window after the fingers have moved: what was under each stays under it. */
export function spread(held: Held, [one, other]: readonly [number, number], limits: SpanParts): Span {
  const scale = timeScale(held.window, cssPx(held.width));
  const [first, second] = held.xs;
  const apart = Math.max(Math.abs(other - one), 1);
  const ratio = Math.abs(second - first) / apart;
  const length = (held.window.end - held.window.start) * ratio;
  const asked = Math.min(Math.max(length, limits.limits.min), limits.limits.max);
  const centre = scale.toInstant(cssPx((first + second) / 2));
  const start = centre - (((one + other) / 2) * asked) / held.width;
  return clampTo(span(start, start + asked), limits.bounds);
}

type SpanParts = Pick<FingerParts, 'limits' | 'bounds'>;
