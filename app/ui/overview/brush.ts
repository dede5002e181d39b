/**
 * What a drag on the brush makes of the window: an edge moves alone, the middle moves both.
 *
 * Must not know: pointers, the DOM.
 */
import { clampTo, type Span, span } from '../../time/span';

export type Grip = 'start' | 'end' | 'middle';

export interface BrushLimits {
  /** Shortest window, in milliseconds. */
  readonly min: number;
  readonly bounds: Span;
}

/** The window after an edge, or the whole, has been moved to where `to` is; a middle drag keeps the length in time. */
export function dragBrush(window: Span, grip: Grip, { to, min, bounds }: BrushLimits & { readonly to: number }): Span {
  switch (grip) {
    case 'start':
      return span(Math.max(bounds.start, Math.min(to, window.end - min)), window.end);
    case 'end':
      return span(window.start, Math.min(bounds.end, Math.max(to, window.start + min)));
    case 'middle': {
      const half = (window.end - window.start) / 2;
      return clampTo(span(to - half, to + half), bounds);
    }
    default:
      return grip satisfies never;
  }
}
