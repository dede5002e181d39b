/**
 * What shares an instant with a view, but has no item in it: what began before the view's left edge and still lasts, and is
 * counted in clusters that stand left of it. With the items in view it makes up all that there is.
 *
 *     view                     [──────────────)
 *     in view                     ▪ label   ⑤
 *     out of sight      ⑦━━━━━━━━━━━━━━━                2 of the 7 last into it
 *
 * Must not know: how it is said.
 */
import type { Span } from '../time/span';
import { count, overlapping } from './ask-index';
import type { LodItem } from './lod-item';
import type { TimeIndex } from './time-index';

export interface OutOfSight {
  readonly lane: number;
  readonly count: number;
  readonly marks: () => readonly number[];
}

/**
 * By lane, those that have any.
 * @param items the answer for a window that holds the view
 * @param clusterLength how long a cluster is drawn, in ms
 */
export function outOfSight(
  index: TimeIndex,
  items: readonly LodItem[],
  { view, clusterLength }: { readonly view: Span; readonly clusterLength: number },
): OutOfSight[] {
  return Array.from({ length: index.laneCount }, (_, lane) => {
    const seen = items.filter((item) => item.lane === lane && isSeen(item, view, clusterLength));
    const shown = seen.reduce((sum, item) => sum + (item.kind === 'event' ? 1 : item.countIn(view)), 0);
    const isHeld = (mark: number) =>
      seen.some((item) => (item.kind === 'event' ? item.event === mark : item.has(mark)));
    return {
      lane,
      count: count(index, view, lane) - shown,
      marks: () => overlapping(index, view, lane).filter((mark) => !isHeld(mark)),
    };
  }).filter((each) => each.count > 0);
}

/** What began before everything that is laid out stands nowhere. */
function isSeen(item: LodItem, view: Span, clusterLength: number): boolean {
  if (item.kind === 'event') return item.start < view.end && item.end > view.start;
  return !item.id.endsWith(':earlier') && item.start < view.end && item.start + clusterLength > view.start;
}
