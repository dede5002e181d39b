/**
 * The axis's measures in CSS pixels at the reader's text size and density. As in `timeline.css`, where the same are in
 * rem: vis-timeline and the level of detail reckon in pixels.
 *
 * Must not know: the events.
 */

export interface AxisSizes {
  /** A row of text. */
  readonly row: number;
  /** What a lane adds above and below its rows. */
  readonly lanePadding: number;
  /** Lanes' names, with the rule beside them; 0 where they stand above. */
  readonly names: number;
  /** The ticks on top, with a breath under them; one of their two lines; the size of their text. */
  readonly ticks: number;
  readonly tickLine: number;
  readonly tickText: number;
  /** Longest label. */
  readonly label: number;
  /** What a mark that stands for several takes, with room beside it; and what of that is drawn. */
  readonly cluster: number;
  readonly clusterFace: number;
  /** How large text is, where 1 is usual. */
  readonly scale: number;
  /** Whether lanes' names stand above them instead of beside them. */
  readonly isNarrow: boolean;
}

/** Below this width names stand above. As in `timeline.css`. */
const NARROW = 560;
const ROW = { comfortable: 25, compact: 21 };
/** The rule under a lane is a pixel at any size. */
const LANE = { wide: 4, narrow: 14, rule: 1 };
const LABEL = { wide: 260, narrow: 170 };
const NAMES = { beside: 148, rule: 1 };
const TICKS = 50;
/** Size and height of their text, and the room around it. */
const TICK = { text: 12, line: 1.45, padding: 6 };
const CLUSTER = { room: 46, face: 38 };

/** @param width of the whole axis in CSS pixels */
export function axisSizes(
  width: number,
  { scale, isCompact }: { readonly scale: number; readonly isCompact: boolean },
): AxisSizes {
  const isNarrow = width < NARROW;
  const side = isNarrow ? 'narrow' : 'wide';
  return {
    row: (isCompact ? ROW.compact : ROW.comfortable) * scale,
    lanePadding: LANE[side] * scale + LANE.rule,
    names: isNarrow ? 0 : NAMES.beside * scale + NAMES.rule,
    ticks: TICKS * scale,
    tickLine: Math.round(TICK.text * TICK.line * scale + TICK.padding),
    tickText: TICK.text * scale,
    label: LABEL[side] * scale,
    cluster: CLUSTER.room * scale,
    clusterFace: CLUSTER.face * scale,
    scale,
    isNarrow,
  };
}

/** How high a lane of so many rows stands, its rule included: vis-timeline makes whole pixels of it. */
export const laneHeight = ({ row, lanePadding }: Pick<AxisSizes, 'row' | 'lanePadding'>, rows: number): number =>
  Math.round(rows * row + lanePadding - LANE.rule);
