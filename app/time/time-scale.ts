/**
 * The only converter between time and pixels, for one window drawn over one width.
 *
 *     window.start        at          window.end
 *          │───────────────┼───────────────│        toPx(at)    distance from the left edge
 *          0              px             width      toInstant(px) and back
 *
 * Must not know: the DOM, device pixels, what is drawn.
 */
import { duration, type Span } from './span';
import { type CssPx, cssPx, type Instant, instant, type Millis, millis } from './units';

export interface TimeScale {
  readonly window: Span;
  readonly width: CssPx;
  /** Milliseconds that one CSS pixel stands for. */
  readonly msPerPx: number;
  /** Distance from the left edge; negative or beyond the width outside the window, ±Infinity for an open end. */
  toPx(at: Instant): CssPx;
  toInstant(px: CssPx): Instant;
  /** How wide a length of time is drawn. */
  toWidth(length: Millis): CssPx;
  /** How long a distance on screen lasts. */
  toMillis(distance: CssPx): Millis;
}

/** Makes the scale of a finite window over a positive width. Throws a RangeError on others. */
export function timeScale(window: Span, width: CssPx): TimeScale {
  const msPerPx = duration(window) / width;
  if (!(msPerPx > 0 && Number.isFinite(msPerPx))) {
    throw new RangeError(
      `a time scale needs a finite window and a positive width, not ${duration(window)} ms over ${width} px`,
    );
  }
  return {
    window,
    width,
    msPerPx,
    toPx: (at) => cssPx((at - window.start) / msPerPx),
    toInstant: (px) => instant(window.start + px * msPerPx),
    toWidth: (length) => cssPx(length / msPerPx),
    toMillis: (distance) => millis(distance * msPerPx),
  };
}
