/**
 * The question that the level of detail answers, and the checks that it makes sense.
 *
 * Must not know: what a mark is, how it is drawn.
 */
import { floorToPowerOfTwo } from '../time/resolution';
import type { Span } from '../time/span';
import type { CssPx } from '../time/units';
import type { TimeIndex } from './time-index';

export interface LodQuery {
  /** The padded query window; finite. */
  readonly window: Span;
  /** Milliseconds per CSS pixel, a power of two; on screen it is at least this and less than twice this. */
  readonly resolution: number;
  /** Text rows of each lane, one at the least. */
  readonly rows: Uint8Array;
  /** How wide a mark with its label is drawn; capped by the caller, so that it stays well below a screen's width. */
  readonly labelWidth: (mark: number) => CssPx;
  /** How wide a cluster is drawn; at most `WIDEST_CLUSTER`. */
  readonly clusterWidth: CssPx;
  /** At most so many items; at least two for each lane and one for each pinned mark. */
  readonly budget: number;
  /** Marks that always get an item of their own: the selection. */
  readonly pinned?: readonly number[];
  /** By mark, not 0 where its bounds say how little is known of its date and not how long it took. */
  readonly vague?: Uint8Array;
}

/** In CSS pixels. */
export const WIDEST_CLUSTER = 256;

/** Throws a RangeError that says what of the question is wrong. */
export function checkQuery(index: TimeIndex, query: LodQuery): void {
  const { window, resolution, rows, clusterWidth, budget, pinned = [] } = query;
  if (!Number.isFinite(window.end - window.start)) throw new RangeError('a level of detail needs a finite window');
  if (floorToPowerOfTwo(resolution) !== resolution) throw new RangeError(`${resolution} ms per px is no power of two`);
  if (rows.length !== index.laneCount || rows.includes(0)) {
    throw new RangeError(`each of the ${index.laneCount} lanes needs a row at least, not ${[...rows].join(', ')}`);
  }
  if (!(clusterWidth > 0 && clusterWidth <= WIDEST_CLUSTER)) {
    throw new RangeError(`a cluster is up to ${WIDEST_CLUSTER} px wide, not ${clusterWidth}`);
  }
  if (!(budget >= 2 * index.laneCount + pinned.length)) {
    throw new RangeError(`${budget} items cannot count ${index.laneCount} lanes and ${pinned.length} pinned marks`);
  }
}
