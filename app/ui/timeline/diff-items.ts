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

/** Faces are plain values of one order of keys, so their text tells whether they are the same; most are kept. */
const isSame = (a: AxisItem, b: AxisItem): boolean =>
  (Object.keys(b) as (keyof AxisItem)[]).every((key) => a[key] === b[key] || (key === 'face' && isSameFace(a, b)));

const isSameFace = (a: AxisItem, b: AxisItem): boolean => JSON.stringify(a.face) === JSON.stringify(b.face);
