/**
 * The keyed difference between two sets of items: what vis-timeline is told, and no more.
 *
 * Must not know: vis-timeline.
 */
import type { AxisItem } from './axis-item';

export interface ItemDiff {
  readonly removed: readonly string[];
  readonly added: readonly AxisItem[];
  readonly changed: readonly AxisItem[];
}

export function diffItems(before: ReadonlyMap<string, AxisItem>, after: readonly AxisItem[]): ItemDiff {
  const kept = new Set(after.map((item) => item.id));
  const added: AxisItem[] = [];
  const changed: AxisItem[] = [];
  for (const item of after) {
    const old = before.get(item.id);
    if (old === undefined) added.push(item);
    else if (!isSame(old, item)) changed.push(item);
  }
  return { removed: [...before.keys()].filter((id) => !kept.has(id)), added, changed };
}

/** Items are plain values of one shape and one order of keys, so their text tells whether they are the same. */
const isSame = (a: AxisItem, b: AxisItem): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
