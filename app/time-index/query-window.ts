/**
 * The query window: what is asked for when a view is drawn, so that most moves of the view ask nothing new.
 *
 *     [────── one view ──────[══════ the view ══════[────── one view ──────)   each end snapped outwards to a
 *                                                                              multiple of the resolution
 *
 * The answer stays good while the view lies inside and its resolution is the same.
 * Must not know: what is asked of the window, what is drawn.
 */
import { floorToPowerOfTwo, resolutionOf } from '../time/resolution';
import { contains, duration, pad, type Span, span } from '../time/span';
import type { CssPx } from '../time/units';

export interface QueryWindow {
  /** The view, padded by its own length at either end and snapped outwards. */
  readonly window: Span;
  /** Milliseconds per CSS pixel, a power of two; on screen it is at least this and less than twice this. */
  readonly resolution: number;
}

/** What to ask for when a finite `view` is drawn over a positive `width`. Throws a RangeError on others. */
export function queryWindow(view: Span, width: CssPx): QueryWindow {
  const resolution = resolutionOf(view, width);
  return { window: snapOutwards(pad(view, duration(view)), resolution), resolution };
}

/** True while the answer to `query` still covers the view at its resolution. */
export const isCurrent = (query: QueryWindow, view: Span, resolution: number): boolean =>
  query.resolution === resolution && contains(query.window, view);

/** The shortest span of whole steps of `resolution` ms that holds `of`. Throws a RangeError unless it is a power of two. */
export function snapOutwards(of: Span, resolution: number): Span {
  if (floorToPowerOfTwo(resolution) !== resolution) throw new RangeError(`${resolution} is no power of two`);
  return span(Math.floor(of.start / resolution) * resolution, Math.ceil(of.end / resolution) * resolution);
}
