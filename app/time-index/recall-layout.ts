/**
 * Keeps the layouts of the last few levels of each index, so that a pan lays out only what comes into view.
 *
 * Must not know: what a layout is made of.
 */
import { chunksIn } from './allowance';
import { createLevelLayout, type LevelLayout } from './lay-lane';
import type { LodQuery } from './lod-query';
import type { TimeIndex } from './time-index';

/** A zoom there and back crosses a few levels. */
const MOST_LEVELS = 6;

interface Kept {
  readonly key: string;
  readonly vague: Uint8Array | undefined;
  /** Widths that the layout has asked for, by mark. */
  readonly widths: Map<number, number>;
  readonly layout: LevelLayout;
  labelWidth: LodQuery['labelWidth'];
}

const keptByIndex = new WeakMap<TimeIndex, Kept[]>();

/** The layout of the level of a question: the one from before where nothing that it depends on has changed. */
export function recallLayout(index: TimeIndex, query: LodQuery): LevelLayout {
  const kept = keptByIndex.get(index) ?? [];
  const key = keyOf(query);
  const found = kept.find((layout) => layout.key === key && layout.vague === query.vague && agrees(layout, query));
  const used = found ?? create(index, query, key);
  keptByIndex.set(index, [used, ...kept.filter((layout) => layout !== used)].slice(0, MOST_LEVELS));
  return used.layout;
}

const keyOf = ({ window, resolution, rows, clusterWidth, budget }: LodQuery): string =>
  [resolution, chunksIn(window.end - window.start, 2 * resolution), [...rows].join('.'), clusterWidth, budget].join(
    '/',
  );

function create(index: TimeIndex, query: LodQuery, key: string): Kept {
  const widths = new Map<number, number>();
  const kept: Omit<Kept, 'layout'> = { key, vague: query.vague, widths, labelWidth: query.labelWidth };
  const labelWidth = (mark: number) => {
    const width = kept.labelWidth(mark);
    widths.set(mark, width);
    return width;
  };
  return Object.assign(kept, { layout: createLevelLayout(index, { ...query, labelWidth }) });
}

/** Another function that gives the same widths is as good: a caller may well make one for each question. */
function agrees(kept: Kept, { labelWidth }: LodQuery): boolean {
  if (kept.labelWidth === labelWidth) return true;
  for (const [mark, width] of kept.widths) if (labelWidth(mark) !== width) return false;
  kept.labelWidth = labelWidth;
  return true;
}
