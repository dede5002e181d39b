/**
 * The empty stretches of a timeline, long enough to be folded away.
 *
 * Must not know: pixels.
 */
import { type Span, span } from '../../time/span';

/** A stretch is folded where nothing begins in it and it takes more than this share of the whole. */
const LEAST_SHARE = 0.06;

/** Empty stretches of `extent`, in order; `starts` are in order. Room is left beside what stands at either end. */
export function findGaps(starts: ArrayLike<number>, extent: Span): readonly Span[] {
  const whole = extent.end - extent.start;
  const room = whole * 0.012;
  const gaps: Span[] = [];
  let last: number = extent.start;
  for (let at = 0; at <= starts.length; at++) {
    const next = at < starts.length ? (starts[at] ?? 0) : extent.end;
    if (next < extent.start) continue;
    const [from, to] = [last + room, Math.min(next, extent.end) - room];
    if (to - from > whole * LEAST_SHARE) gaps.push(span(from, to));
    last = Math.max(last, next);
  }
  return gaps;
}
