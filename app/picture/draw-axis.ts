/** Dates over the lanes, and the lines that carry them down. */
import { type AxisScale, majorLabel, minorLabel } from '../time/axis-labels';
import { CALENDAR_LADDER, type CalendarStep } from '../time/calendar';
import { span } from '../time/span';
import { type Instant, instant } from '../time/units';
import { type Block, drawLine } from './block';
import type { Palette } from './palette';
import type { Plot } from './plot';
import { element, round } from './svg';
import { type Face, widthOf } from './text-width';
import type { PictureOptions, PictureView } from './view';

const MINOR: Face = { size: 12 };
const MAJOR: Face = { size: 12, bold: true };
/** In layout pixels: of a line of dates, and between two of them. */
const LINE = 17;
const GAP = 12;

interface Ticks {
  readonly step: CalendarStep;
  readonly at: readonly Instant[];
}

export interface Axis extends Block {
  /** The lines from the dates down through the lanes. */
  readonly drawGrid: (top: number, bottom: number) => string;
}

export function layAxis({ window }: PictureView, { language }: PictureOptions, plot: Plot, palette: Palette): Axis {
  const { step, at } = ticksOf(window.start, window.end, plot, language);
  const isYears = step.unit === 'year';
  const majors = isYears ? [] : majorsOf(at, step, plot, language);
  const height = (isYears ? LINE : 2 * LINE) + 4;
  return {
    height,
    draw: (y) =>
      [
        ...majors.map(({ x, words }) => drawLine({ ...MAJOR, words, x, y: y + MAJOR.size, colour: palette.ink })),
        ...at.map((tick) =>
          drawLine({
            ...MINOR,
            words: labelOf(tick, step, language),
            x: plot.toX(tick) + 3,
            y: y + height - 7,
            colour: palette.inkSoft,
          }),
        ),
      ].join(''),
    drawGrid: (top, bottom) =>
      element('path', {
        d: at.map((tick) => `M${round(plot.toX(tick))} ${round(top - 16)}V${round(bottom)}`).join('') || 'M0 0',
        stroke: palette.rule,
        'stroke-width': 1,
        fill: 'none',
      }),
  };
}

const labelOf = (at: Instant, { unit, count }: CalendarStep, language: PictureOptions['language']): string =>
  minorLabel(at, unit satisfies AxisScale, count, language);

/** The finest step whose dates keep clear of each other. */
function ticksOf(start: number, end: number, plot: Plot, language: PictureOptions['language']): Ticks {
  const fits = (step: CalendarStep, at: readonly Instant[]) => {
    const widest = Math.max(0, ...at.map((tick) => widthOf(labelOf(tick, step, language), MINOR)));
    return step.mean / plot.msPerPx >= widest + GAP;
  };
  for (const step of CALENDAR_LADDER) {
    // Far too fine a step would have a million dates to measure.
    if (step.mean / plot.msPerPx < GAP) continue;
    const at = step.range(span(instant(start), instant(end)));
    if (fits(step, at)) return { step, at };
  }
  const coarsest = CALENDAR_LADDER.at(-1);
  if (coarsest === undefined) throw new RangeError('the calendar has no steps');
  return { step: coarsest, at: coarsest.range(span(instant(start), instant(end))) };
}

/** The larger date at the first tick, and wherever it changes and has room. */
function majorsOf(
  at: readonly Instant[],
  { unit, count }: CalendarStep,
  plot: Plot,
  language: PictureOptions['language'],
) {
  const majors: { readonly x: number; readonly words: string }[] = [];
  let [before, free] = ['', Number.NEGATIVE_INFINITY];
  for (const tick of at) {
    const words = majorLabel(tick, unit, count, language);
    if (words === before) continue;
    before = words;
    const x = plot.toX(tick) + 3;
    // The first is written even where little room is left to it: the one after it then waits.
    if (x < free || words === '') continue;
    majors.push({ x, words });
    free = x + widthOf(words, MAJOR) + GAP;
  }
  return majors;
}
