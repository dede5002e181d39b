/**
 * Time along the strip: the whole range over its width, empty stretches folded to a mark.
 *
 *     1944 ──╱╱── 1994 ───── 2012 ─────────────── 2026
 *          folded: 40 years in 14 pixels
 *
 * Must not know: what is drawn.
 */
import { scaleLinear } from 'd3-scale';
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

/** Linear between the folds: a pixel is as long everywhere else. */
export function stripScale(extent: Span, width: number, folds: readonly Span[]): StripScale {
  const folded = folds.reduce((sum, fold) => sum + fold.end - fold.start, 0);
  const perMs = Math.max(width - folds.length * FOLD, 1) / Math.max(extent.end - extent.start - folded, 1);
  const domain: number[] = [extent.start];
  const range: number[] = [0];
  for (const fold of folds) {
    const px = (range.at(-1) ?? 0) + (fold.start - (domain.at(-1) ?? 0)) * perMs;
    domain.push(fold.start, fold.end);
    range.push(px, px + FOLD);
  }
  domain.push(extent.end);
  range.push(width);
  const scale = scaleLinear().domain(domain).range(range).clamp(false);
  return { toPx: scale, toInstant: (px) => instant(scale.invert(px)), width, extent, folds };
}
