/**
 * Level of detail: which marks have an item of their own at a window, and which are counted in clusters.
 *
 *     lane of 3 rows   ▪ The loudest ──────  ▪ Third            in each lane the weightiest that fit
 *                         ▪ Second                 ▪ Fourth
 *                         ⑤                  ②   ▪ alone        and a count for the rest
 *
 * What is laid out depends on absolute time and the resolution, never on where the window lies (`level.ts`, `tiles.ts`),
 * so a pan changes no row, no member and no id. Here it is cut to the window and made into items.
 *
 * Must not know: what a mark is, how it is drawn.
 */
import { type CutLane, cutToWindow } from './cut-to-window';
import { findEarlier } from './earlier';
import type { Level } from './level';
import type { LodItem } from './lod-item';
import { checkQuery, type LodQuery } from './lod-query';
import { recallLayout } from './recall-layout';
import { squeeze } from './squeeze';
import { placeOf, type TimeIndex } from './time-index';
import { toCluster, toEarlierCluster, toEvent } from './to-lod-items';

/**
 * The items of a window: every mark that overlaps it is in exactly one of them. By lane; the marks of a lane in order of
 * start, then its clusters. Throws a RangeError where the question makes no sense.
 */
export function levelOfDetail(index: TimeIndex, query: LodQuery): LodItem[] {
  checkQuery(index, query);
  const { window, budget, pinned = [] } = query;
  const { level, layLane } = recallLayout(index, query);
  const ends = [window.start, window.end] as const;
  const lanes = Array.from({ length: index.laneCount }, (_, lane) =>
    cutToWindow(level, layLane(lane, ends, pinned), ends),
  );
  const items = lanes.flatMap((lane) => toItems(level, lane));
  if (items.length <= budget) return items;
  const places = new Set(pinned.map((mark) => placeOf(index, mark)?.place ?? -1));
  return squeeze(level, lanes, { budget, pinned: places }).flatMap((lane) => toItems(level, lane));
}

function toItems(level: Level, { lane, events, clusters, shown, earlier }: CutLane): LodItem[] {
  const before = earlier && findEarlier(level, { lane, shown, ...earlier });
  return [
    ...events.map((event) => toEvent(level, lane, event)),
    ...(before === undefined ? [] : [toEarlierCluster(level, lane, before)]),
    ...clusters.map((cluster) => toCluster(level, lane, cluster)),
  ];
}
