/**
 * A level of detail: one index seen at one resolution with one layout, and what follows from that alone.
 *
 * Widths are turned into time here, once: on screen a pixel is at most `unit` ms, so what is w px wide takes w units at
 * the most, and nothing that keeps clear by this measure touches at any zoom within the level.
 *
 *     resolution        r                         2r = unit
 *     label of 200 px   200·r ms at the nearest   200·2r ms at the farthest: this is what it takes
 *
 * Must not know: the window; so a level's answers are the same wherever one looks from.
 */
import type { LodQuery } from './lod-query';
import type { TimeIndex } from './time-index';

export interface Level {
  readonly index: TimeIndex;
  readonly rows: Uint8Array;
  /** Milliseconds a pixel stands for at the farthest zoom. */
  readonly unit: number;
  /** How long a cluster is drawn, in ms. */
  readonly clusterLength: number;
  /** What lasts longer than this, in ms, goes across windows. */
  readonly long: number;
  /** Few enough marks that each could be an item: then all of time is laid out at once. */
  readonly isWhole: boolean;
  /** Until when a mark and its label take their row. */
  occupiedUntil(place: number): number;
  /** Whether a mark goes across windows; an open end counts up to where the last mark of all starts. */
  isLong(place: number): boolean;
  /** The weight of a mark, less where its date is vague against what is seen. */
  loudness(place: number): number;
}

/** What lasts longer than so many units is wider than most windows. */
const LONG_WHOLE = 1024;
/** Laid out in tiles, what is longer has to be decided for all of time: kept to what is needed. */
const LONG_TILED = 2048;
/** A vague date wider than so many units is seen from inside: it is background. */
const VAGUE = 512;

/** The level of a question about an index. */
export function createLevel(index: TimeIndex, query: Omit<LodQuery, 'window'>): Level {
  const { vague } = query;
  const unit = 2 * query.resolution;
  const isWhole = index.size <= query.budget;
  const long = (isWhole ? LONG_WHOLE : LONG_TILED) * unit;
  const lasting = (place: number) => (index.ends[place] as number) - (index.starts[place] as number);
  const [first, last] = isWhole ? extentOf(index) : [-Infinity, Infinity];
  return {
    index,
    rows: query.rows,
    unit,
    clusterLength: query.clusterWidth * unit,
    long,
    isWhole,
    isLong: (place) =>
      Math.min(index.ends[place] as number, last) - Math.max(index.starts[place] as number, first) > long,
    occupiedUntil: (place) => {
      const width = query.labelWidth(index.marks[place] as number);
      return Math.max(index.ends[place] as number, (index.starts[place] as number) + width * unit);
    },
    loudness: (place) => {
      const weight = index.weights[place] as number;
      if (!vague?.[index.marks[place] as number]) return weight;
      return weight * Math.min(1, (VAGUE * unit) / lasting(place));
    },
  };
}

/** From the first start that is known to the last. */
function extentOf({ starts }: TimeIndex): readonly [number, number] {
  const known = starts.filter(Number.isFinite);
  return [known.reduce((a, b) => Math.min(a, b), Infinity), known.reduce((a, b) => Math.max(a, b), -Infinity)];
}
