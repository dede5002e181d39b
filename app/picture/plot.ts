/**
 * Where time lies in a picture, and how much of it can be told: the level of detail, asked for exactly the width that
 * there is.
 *
 *     │ label │·│ window ───────────────│ gutter │     the last labels run on into the gutter, so that none is cut off
 *
 * Must not know: colours, words beside the labels' widths.
 */
import { floorToPowerOfTwo } from '../time/resolution';
import { duration } from '../time/span';
import { type TimeScale, timeScale } from '../time/time-scale';
import { cssPx, instant } from '../time/units';
import { levelOfDetail } from '../time-index/level-of-detail';
import type { LodItem } from '../time-index/lod-item';
import type { AxisItem } from '../ui/timeline/axis-item';
import { type ItemContext, markKinds, markLabel, toItems } from '../ui/timeline/to-items';
import { type Face, widthOf } from './text-width';
import type { PictureOptions, PictureView } from './view';

/** Height of a row of text, in layout pixels. */
export const ROW = 25;
export const LABEL: Face = { size: 12.5 };
/** Longest label, and the room around it, its shape included; how wide a cluster is. In layout pixels. */
const LONGEST = 300;
const AROUND = 26;
export const CLUSTER_WIDTH = 38;
/** Room before the window, so that the first shape is not on the edge; and behind it, by share of the width. */
const BEFORE = 10;
const GUTTER = { share: 0.13, least: 90, most: 190 };
/** As many items as a picture of 4000 pixels can hold and a person read. */
const BUDGET = 400;

export interface Plot {
  /** Left and right edge, gutter included. */
  readonly left: number;
  readonly right: number;
  /** Where the window ends. */
  readonly windowEnd: number;
  /** Milliseconds a layout pixel. */
  readonly msPerPx: number;
  toX(at: number): number;
}

export function placePlot({ window }: Pick<PictureView, 'window'>, left: number, right: number): Plot {
  const gutter = Math.min(GUTTER.most, Math.max(GUTTER.least, (right - left) * GUTTER.share));
  const scale: TimeScale = timeScale(window, cssPx(right - left - BEFORE - gutter));
  const origin = left + BEFORE;
  return {
    left,
    right,
    windowEnd: origin + scale.width,
    msPerPx: scale.msPerPx,
    toX: (at) => origin + (at - window.start) / scale.msPerPx,
  };
}

/** The items of the picture: what would be on an axis of just this width. */
export function itemsOf(view: PictureView, options: PictureOptions, plot: Plot, rows: Uint8Array): readonly AxisItem[] {
  const { dataset, marks, lanes, index, window, chosen } = view;
  const { language, messages } = options;
  const { resolution, perPx } = exactResolution(duration(window) / (plot.windowEnd - plot.toX(window.start)));
  const pinned = marks.markOf(dataset.indexById.get(chosen ?? '') ?? -1);
  const labelWidth = (mark: number) => {
    const at = marks.markAt(mark);
    const words = at === undefined ? '' : markLabel(at, { dataset, language });
    // What is chosen is told in full, whatever has to make room.
    const width = mark === pinned ? widthOf(words, { ...LABEL, bold: true }) : Math.min(widthOf(words, LABEL), LONGEST);
    return cssPx((width + AROUND) * perPx);
  };
  const found = levelOfDetail(index, {
    window,
    resolution,
    rows,
    labelWidth,
    clusterWidth: cssPx((CLUSTER_WIDTH + 8) * perPx),
    budget: BUDGET,
    vague: marks.vague,
    pinned: pinned === undefined ? [] : [pinned],
  });
  const lod = found.flatMap((item) => (item.kind === 'cluster' ? cutCluster(item, view) : [item]));
  const context: ItemContext = {
    dataset,
    marks,
    kinds: markKinds(dataset, marks),
    lanes,
    language,
    messages,
    queryWindow: window,
    resolution,
    labelWidth,
  };
  return toItems(lod, context);
}

/** A cluster at the edge counts only what is in the picture: on screen one could go on to the rest. */
function cutCluster(item: Extract<LodItem, { kind: 'cluster' }>, { marks, window }: PictureView): readonly LodItem[] {
  if (item.start >= window.start && item.end < window.end) return [item];
  const isIn = (mark: number) => {
    const [start, end] = [marks.starts[mark] ?? 0, marks.ends[mark] ?? 0];
    return start < window.end && Math.max(end, start + 1) > window.start;
  };
  const members = item.members().filter(isIn);
  if (members.length === item.count) return [item];
  if (members.length === 0) return [];
  const starts = members.map((mark) => marks.starts[mark] ?? 0);
  return [
    {
      ...item,
      count: members.length,
      start: instant(Math.max(item.start, Math.min(...starts))),
      end: instant(Math.min(item.end, Math.max(...starts))),
      members: () => members,
      has: (mark) => members.includes(mark),
      tally: ({ kinds, count }) => {
        const tally = new Uint32Array(count);
        for (const mark of members) tally[kinds[mark] ?? 0] = (tally[kinds[mark] ?? 0] ?? 0) + 1;
        return tally;
      },
    },
  ];
}

/**
 * The level of detail keeps clear at up to twice its resolution, for a view that will be zoomed. A picture will not: its
 * pixels are measured in such units that the farthest zoom is the very one that is drawn.
 */
function exactResolution(msPerPx: number): { readonly resolution: number; readonly perPx: number } {
  const below = floorToPowerOfTwo(msPerPx);
  const resolution = below === msPerPx ? below / 2 : below;
  return { resolution, perPx: msPerPx / (2 * resolution) };
}
