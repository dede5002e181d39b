/**
 * The years under the strip: as many as fit, on round years, none within a fold.
 *
 * Must not know: the canvas.
 */
import { CALENDAR_LADDER } from '../../time/calendar';
import { span } from '../../time/span';
import { instant } from '../../time/units';
import type { StripScale } from './strip-scale';

export interface YearTick {
  readonly px: number;
  readonly label: string;
}

/** Least room between two labels, in CSS pixels. */
const ROOM = 10;

export function yearTicks(scale: StripScale, widthOf: (text: string) => number): readonly YearTick[] {
  const ticks: YearTick[] = [];
  let free = 0;
  for (const stretch of stretches(scale)) {
    for (const year of roundYears(stretch, scale, widthOf('2000') + ROOM)) {
      const px = scale.toPx(year);
      const label = String(new Date(year).getUTCFullYear());
      if (px < free || px + widthOf(label) + 3 > scale.width) continue;
      ticks.push({ px, label });
      free = px + widthOf(label) + ROOM;
    }
  }
  return ticks;
}

/** What is not folded. */
function stretches({ extent, folds }: StripScale): { start: number; end: number }[] {
  const edges = [extent.start, ...folds.flatMap((fold) => [fold.start, fold.end]), extent.end];
  return edges.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: edges[at + 1] ?? start }] : []));
}

/** Years on the finest step of the calendar that leaves room for labels. */
function roundYears(stretch: { start: number; end: number }, scale: StripScale, room: number): number[] {
  if (stretch.end <= stretch.start) return [];
  const pxPerMs = (scale.toPx(stretch.end) - scale.toPx(stretch.start)) / (stretch.end - stretch.start);
  const steps = CALENDAR_LADDER.filter((step) => step.unit === 'year');
  const step = steps.find((candidate) => candidate.mean * pxPerMs >= room) ?? steps.at(-1);
  return step === undefined ? [] : step.range(span(instant(stretch.start), instant(stretch.end)));
}
