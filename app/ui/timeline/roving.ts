/**
 * Where the arrow keys lead on the axis: left and right in time within a lane, up and down to the nearest mark of the
 * next lane that has one, Home and End to the first and last in view.
 *
 * Must not know: the DOM.
 */
import type { AxisItem } from './axis-item';

export type RovingKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export const isRovingKey = (key: string): key is RovingKey =>
  ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);

/**
 * The item to go to; undefined where there is none that way.
 * @param items those in view
 * @param lanes ids, top to bottom
 */
export function rove(
  items: readonly AxisItem[],
  key: RovingKey,
  { from, lanes }: { readonly from: AxisItem | undefined; readonly lanes: readonly string[] },
): AxisItem | undefined {
  const inTime = items.toSorted((a, b) => a.start - b.start || a.row - b.row || (a.id < b.id ? -1 : 1));
  if (key === 'End') return inTime.at(-1);
  if (key === 'Home' || from === undefined) return inTime[0];
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return nearestInNextLane(inTime, from, { lanes, by: key === 'ArrowUp' ? -1 : 1 });
  const lane = inTime.filter((item) => item.lane === from.lane);
  const at = lane.findIndex((item) => item.id === from.id);
  return at === -1 ? lane[0] : lane[at + (key === 'ArrowLeft' ? -1 : 1)];
}

/** The mark that is nearest to one that is gone: in its lane, or else in any. */
export function nearestTo(gone: AxisItem, items: readonly AxisItem[]): AxisItem | undefined {
  const inLane = items.filter((item) => item.lane === gone.lane);
  return inTimeFrom(gone, inLane.length > 0 ? inLane : items)[0];
}

const inTimeFrom = (from: AxisItem, items: readonly AxisItem[]): readonly AxisItem[] =>
  items.toSorted((a, b) => Math.abs(a.start - from.start) - Math.abs(b.start - from.start));

function nearestInNextLane(
  items: readonly AxisItem[],
  from: AxisItem,
  { lanes, by }: { readonly lanes: readonly string[]; readonly by: 1 | -1 },
): AxisItem | undefined {
  for (let lane = lanes.indexOf(from.lane) + by; lane >= 0 && lane < lanes.length; lane += by) {
    const here = items.filter((item) => item.lane === lanes[lane]);
    const nearest = inTimeFrom(from, here)[0];
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}
