/** What stands at an item's start: its shape and label, or the number of those that had no room. */

import type { AxisItem } from '../ui/timeline/axis-item';
import { drawLine } from './block';
import { drawGlyph } from './draw-glyph';
import type { ItemPlace } from './draw-lanes';
import { type Palette, toneColour } from './palette';
import { CLUSTER_WIDTH, LABEL, ROW } from './plot';
import { element, text } from './svg';
import { cutToWidth, type Face, widthOf } from './text-width';

/** From a shape's middle to its label, in layout pixels. */
const TO_LABEL = 11;
/** Where a bar is wide enough, or began earlier, its shape stands inside. */
const INSIDE = 10;
const COUNT: Face = { size: 12, bold: true };

export interface FacePlace extends ItemPlace {
  readonly palette: Palette;
  /** Id of the chosen event. */
  readonly chosen: string | null;
}

export function drawFace(place: FacePlace): string {
  const { item, y, palette } = place;
  const middle = y + ROW / 2;
  if (item.face.kind === 'cluster') return drawCluster(place, item.face);
  const x = place.x + (item.isInside || place.isCut ? INSIDE : 0);
  const tone = toneColour(item.tone, palette);
  const isChosen = item.id === `e-${place.chosen}`;
  const isBackground = item.face.kind === 'event' && item.face.isBackground;
  const face: Face = { ...LABEL, bold: isChosen, italic: isBackground, serif: item.face.kind === 'source' };
  const label = cutToWidth(item.face.label, place.free - x - TO_LABEL, face);
  const name = item.face.kind === 'event' ? item.face.status : 'source';
  const colour = isChosen ? palette.paper : isBackground ? palette.inkSoft : palette.ink;
  return element(
    'g',
    {},
    element('title', {}, text(item.spoken)),
    ...(isChosen ? [plate(x, y, widthOf(label, face), tone)] : []),
    drawGlyph(name, {
      x,
      y: middle,
      colour: isChosen ? palette.paper : tone,
      palette: isChosen ? { paper: tone } : palette,
    }),
    ...(label === ''
      ? []
      : [drawLine({ ...face, words: label, x: x + TO_LABEL, y: middle + 4.4, colour, lang: item.face.lang })]),
  );
}

const plate = (x: number, y: number, width: number, fill: string): string =>
  element('rect', { x: x - INSIDE, y: y + 2, width: width + TO_LABEL + INSIDE + 8, height: ROW - 4, rx: 4, fill });

type ClusterFace = Extract<AxisItem['face'], { readonly kind: 'cluster' }>;

/** A number in a pill, with what it counts by topic under it; a line to where the last of them begins. */
function drawCluster({ x, end, y, item, palette }: FacePlace, { count, written, parts }: ClusterFace): string {
  const middle = y + ROW / 2;
  const reach = {
    x,
    y: middle - 2.5,
    width: Math.max(0, end - x),
    height: 5,
    fill: palette.inkSoft,
    'fill-opacity': 0.22,
  };
  const pill = { x, y: y + 1.5, width: CLUSTER_WIDTH, height: ROW - 3, rx: 11 };
  let at = x + 6;
  const unit = (CLUSTER_WIDTH - 12) / Math.max(1, count);
  const stretches = parts.map(({ tone, isHollow, count: some }) => {
    const colour = toneColour(tone, palette);
    const box = { x: at + 0.5, y: y + ROW - 8.5, width: Math.max(some * unit - 1, 0.5), height: 3.5 };
    at += some * unit;
    return element('rect', { ...box, fill: isHollow ? palette.panel : colour, stroke: colour, 'stroke-width': 0.8 });
  });
  return element(
    'g',
    {},
    element('title', {}, text(item.spoken)),
    element('rect', reach),
    element('rect', { ...pill, fill: palette.panel, stroke: palette.ruleStrong, 'stroke-width': 1 }),
    drawLine({
      ...COUNT,
      words: written,
      x: x + CLUSTER_WIDTH / 2,
      y: middle + 1.5,
      colour: palette.ink,
      anchor: 'middle',
    }),
    ...stretches,
  );
}
