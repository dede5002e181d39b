/** Under the lanes: everything that is shown over all of its years, and which stretch of it the lanes have. */
import type { EventIndex } from '../dataset/dataset';
import { intersect, pad, span } from '../time/span';
import { instant, millis } from '../time/units';
import { findGaps } from '../ui/overview/gaps';
import { binEvents } from '../ui/overview/strip-bins';
import { FOLD, stripScale } from '../ui/overview/strip-scale';
import { yearTicks } from '../ui/overview/year-ticks';
import { TONES, toneNumber } from '../ui/shared/tone';
import { type Block, drawLine, type Ground } from './block';
import { toneColour } from './palette';
import { element, round } from './svg';
import { type Face, widthOf } from './text-width';
import type { PictureView } from './view';

/** In layout pixels, as on screen. */
const BARS = 38;
const YEARS = 16;
const SLOT = 4;
const YEAR: Face = { size: 11 };
/** Room at either end, as a share of the whole. */
const ROOM = 0.015;

export function layStrip(view: PictureView, { palette, x, width }: Ground): Block {
  const { dataset, shown, window } = view;
  const whole = pad(dataset.dated, millis((dataset.dated.end - dataset.dated.start) * ROOM));
  const starts = shown.map((event) => dataset.starts[event] ?? 0);
  const scale = stripScale(whole, width, findGaps(starts, whole));
  const tones = dataset.timeline.topics.map(({ id }) => toneNumber(id, dataset));
  const { topics } = dataset.numbers.columns;
  const toneOf = (event: EventIndex) => tones[topics[event] as number] ?? 0;
  const bins = binEvents({ starts: dataset.starts, toneOf }, shown, { scale, slot: SLOT, tones: TONES });
  const tallest = Math.max(1, ...bins.totals);

  const stack = (slot: number, ground: number): string => {
    const total = bins.totals[slot] ?? 0;
    const full = total === 0 ? 0 : Math.max(3, Math.sqrt(total / tallest) * (BARS - 4));
    let bottom = ground;
    return Array.from({ length: TONES }, (_, tone) => {
      const height = ((bins.counts[tone * bins.slots + slot] ?? 0) / Math.max(1, total)) * full;
      bottom -= height;
      const box = { x: x + slot * SLOT, y: bottom, width: Math.min(SLOT - 1, width - slot * SLOT), height };
      return height === 0 ? '' : element('rect', { ...box, fill: toneColour(tone, palette) });
    }).join('');
  };
  const brush = (ground: number): string => {
    const seen = intersect(window, span(instant(whole.start), instant(whole.end)));
    if (seen === undefined) return '';
    const [left, right] = [scale.toPx(seen.start), scale.toPx(seen.end)];
    const box = { x: x + left, y: ground - BARS + 1, width: Math.max(2, right - left), height: BARS - 1, rx: 3 };
    return element('rect', {
      ...box,
      fill: palette.accent,
      'fill-opacity': 0.08,
      stroke: palette.accent,
      'stroke-width': 1.5,
    });
  };
  const fold = (at: number, ground: number) =>
    [-3, 2]
      .map(
        (shift) =>
          `M${round(x + at + shift - 2)} ${round(ground + 5)}L${round(x + at + shift + 3)} ${round(ground - 5)}`,
      )
      .join('');
  return {
    height: BARS + YEARS,
    draw: (y) => {
      const ground = y + BARS;
      const folds = scale.folds.map(({ start }) => fold(scale.toPx(start) + FOLD / 2, ground)).join('');
      return [
        ...Array.from({ length: bins.slots }, (_, slot) => stack(slot, ground)),
        element('path', { d: `M${x} ${round(ground)}H${x + width}`, stroke: palette.ruleStrong, 'stroke-width': 1 }),
        ...(folds === ''
          ? []
          : [element('path', { d: folds, stroke: palette.inkSoft, 'stroke-width': 1, fill: 'none' })]),
        ...yearTicks(scale, (words) => widthOf(words, YEAR)).map(({ px, label }) =>
          drawLine({ ...YEAR, words: label, x: x + px + 2, y: ground + 13, colour: palette.inkSoft }),
        ),
        brush(ground),
      ].join('');
    },
  };
}
