/**
 * The wheel on the axis: up and down zoom at the pointer, sideways (or with Shift) moves in time. A trackpad's pinch
 * arrives as a wheel with Ctrl. Dragging and touch pinches are vis-timeline's own.
 *
 * Must not know: vis-timeline, the store.
 */
import { clampTo, duration, panBy, type Span, type SpanLimits, zoomBy } from '../../time/span';
import { timeScale } from '../../time/time-scale';
import { cssPx } from '../../time/units';

/** How much one CSS pixel of wheel zooms: a mouse's usual notch of 100 halves or doubles in about three. */
const ZOOM_PER_PX = 0.0022;
/** A trackpad's pinch sends small numbers. */
const PINCH_FACTOR = 4;
/** What a line or a page of wheel stands for, in CSS pixels. */
const LINE = 32;
const PAGE = 400;
const MAX_STEP = 240;

export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The window after a turn of the wheel, with the pointer `x` CSS pixels from the axis's left edge. */
export function turnWheel(
  window: Span,
  turn: WheelTurn,
  {
    x,
    width,
    limits,
    bounds,
  }: { readonly x: number; readonly width: number; readonly limits: SpanLimits; readonly bounds: Span },
): Span {
  const scale = timeScale(window, cssPx(width));
  const [dx, dy] = [toPx(turn.deltaX, turn.deltaMode), toPx(turn.deltaY, turn.deltaMode)];
  const isPinch = turn.ctrlKey || turn.metaKey;
  const sideways = turn.shiftKey ? dx || dy : dx;
  if (!isPinch && (turn.shiftKey || Math.abs(dx) > Math.abs(dy))) {
    return clampTo(panBy(window, scale.toMillis(cssPx(sideways))), bounds);
  }
  const ratio = Math.exp(dy * ZOOM_PER_PX * (isPinch && Math.abs(dy) < 30 ? PINCH_FACTOR : 1));
  const zoomed = zoomBy(window, ratio, scale.toInstant(cssPx(x)), limits);
  return duration(zoomed) === duration(window) ? window : clampTo(zoomed, bounds);
}

const toPx = (delta: number, mode: number): number => {
  const px = delta * (mode === 1 ? LINE : mode === 2 ? PAGE : 1);
  return Math.max(-MAX_STEP, Math.min(MAX_STEP, px));
};
