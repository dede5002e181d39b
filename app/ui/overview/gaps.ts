/**
 * The empty stretches of a timeline, long enough to be folded away.
 *
 * Must not know: pixels.
 */
import { type Span, span } from '../../time/span';

/** A stretch is folded where nothing begins in it and it takes more than this share of the whole. */
const LEAST_SHARE = 0.06;

/** Empty stretches between the events in `extent`, in order, the room before the first and behind the last left as it is; `starts` are in order. Room is left beside what stands at either end. */
export function findGaps(starts: ArrayLike<number>, extent: Span): readonly Span[] {
  const whole = extent.end - extent.start;
  const room = whole * 0.012;
  const gaps: Span[] = [];
  let last: number = Math.max(extent.start, starts[0] ?? extent.start);
  for (let at = 0; at < starts.length; at++) {
    const next = Math.min(starts[at] ?? 0, extent.end);
    if (next - last - 2 * room > whole * LEAST_SHARE) gaps.push(span(last + room, next - room));
    last = Math.max(last, next);
  }
  return gaps;
}
