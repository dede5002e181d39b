/**
 * Time along the strip: the whole range over its width, empty stretches folded to a mark.
 *
 *     1944 ──╱╱── 1994 ───── 2012 ─────────────── 2026
 *          folded: 40 years in 14 pixels
 *
 * Our own, though kept libraries have scales: d3-scale knows piecewise domains, but weighs 8 kB in the first view and has
 * neither folds nor days that stay whole; what is left of it here is a walk over a few pieces.
 *
 * Must not know: what is drawn.
 */
import type { Span } from '../../time/span';
import { type Instant, instant } from '../../time/units';

/** How wide a folded stretch is, in CSS pixels. */
export const FOLD = 16;

export interface StripScale {
  toPx(at: number): number;
  toInstant(px: number): Instant;
  readonly width: number;
  readonly extent: Span;
  readonly folds: readonly Span[];
}

/** Where a stretch of time begins on the strip: between two knots a pixel is always as long. */
interface Knot {
  readonly at: number;
  readonly px: number;
}

/**
 * Linear between the folds: a pixel is as long everywhere else. Beyond its ends it goes on as within the last stretch.
 *
 * Ours, because the scale of a library that does the same (d3-scale) brings colours and number formats along, eight
 * kilobytes of them, into the first view.
 */
export function stripScale(extent: Span, width: number, folds: readonly Span[]): StripScale {
  const knots = placeKnots(extent, width, folds);
  return {
    toPx: (at) => between(knots, at, 'at', 'px'),
    toInstant: (px) => instant(between(knots, px, 'px', 'at')),
    width,
    extent,
    folds,
  };
}

function placeKnots(extent: Span, width: number, folds: readonly Span[]): readonly Knot[] {
  const folded = folds.reduce((sum, fold) => sum + fold.end - fold.start, 0);
  const perMs = Math.max(width - folds.length * FOLD, 1) / Math.max(extent.end - extent.start - folded, 1);
  const knots: Knot[] = [{ at: extent.start, px: 0 }];
  for (const fold of folds) {
    const { at, px } = knots.at(-1) ?? { at: extent.start, px: 0 };
    const start = px + (fold.start - at) * perMs;
    knots.push({ at: fold.start, px: start }, { at: fold.end, px: start + FOLD });
  }
  return [...knots, { at: extent.end, px: width }];
}

/** Reads one column of the knots off against the other. */
function between(knots: readonly Knot[], value: number, from: keyof Knot, to: keyof Knot): number {
  const found = knots.findIndex((knot, position) => position > 0 && value < knot[from]);
  const next = found === -1 ? knots.length - 1 : found;
  const [a, b] = [knots[next - 1], knots[next]];
  if (a === undefined || b === undefined) throw new RangeError('a strip has two ends at the least');
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}
