/**
 * The view as a picture of its own: an SVG of any size, drawn from the data and not from the screen, so that it is the same
 * on every machine and nothing of it is cut off.
 *
 *     title, window, filters
 *     dates
 *     lanes ▪▪▪ with names, bars, shapes, labels, numbers
 *     strip                                      these two give way first
 *     legend                                     where there is little height
 *     articles, edition, link
 *
 * Pure. Must not know: the DOM, the store, how the file is offered.
 */

import { textIn } from '../ui/shared/text';
import { type Block, type Ground, pile } from './block';
import { LEAST_SIDE, MOST_SIDE } from './bounds';
import { layAxis } from './draw-axis';
import { layLegend, laySources } from './draw-foot';
import { layHead } from './draw-head';
import { layLanes, leastLanesHeight } from './draw-lanes';
import { layStrip } from './draw-strip';
import { palettes } from './palette';
import { placePlot } from './plot';
import { element, text } from './svg';
import type { PictureOptions, PictureView } from './view';

/** In layout pixels. */
const MARGIN = 22;
const GAP = 12;
/** Below this width the names and the labels have no room beside each other: everything is drawn smaller instead. */
const LEAST_WIDTH = 620;
/** Up to so large a picture has words as large as on screen; in a larger one they grow with it. */
const USUAL = { width: 1400, height: 800 };
const NAMES = { share: 0.17, least: 136, most: 205 };
/** Where not even the least fits, everything is drawn so much smaller, and again. */
const SHRINK = 0.92;
const MOST_SHRINKING = 60;

/** The picture. Throws a RangeError where a side is out of bounds. */
export function drawPicture(view: PictureView, options: PictureOptions): string {
  const { width, height, scheme, language, words, messages } = options;
  if (![width, height].every((side) => side >= LEAST_SIDE && side <= MOST_SIDE)) {
    throw new RangeError(`a picture is between ${LEAST_SIDE} and ${MOST_SIDE} pixels a side, not ${width} × ${height}`);
  }
  const { layoutWidth, layoutHeight, content } = fitLayout(view, options);
  const title = textIn(view.dataset.timeline.title, language).text;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${layoutWidth} ${layoutHeight}`,
      role: 'img',
      'xml:lang': language,
      'aria-labelledby': 'picture-title picture-about',
    },
    element('title', { id: 'picture-title' }, text(title)),
    element('desc', { id: 'picture-about' }, text(words.about(messages.app.events(view.shown.length)))),
    element('rect', { width: layoutWidth, height: layoutHeight, fill: palettes[scheme].paper }),
    content,
  )}\n`;
}

interface Fitted {
  readonly layoutWidth: number;
  readonly layoutHeight: number;
  readonly content: string;
}

/** The largest layout in which all that must be there fits. */
function fitLayout(view: PictureView, options: PictureOptions): Fitted {
  const { width, height, textScale } = options;
  const enlarged = Math.max(1, Math.min(width / USUAL.width, height / USUAL.height));
  let scale = Math.min(enlarged * textScale, width / LEAST_WIDTH);
  for (let tries = 0; tries < MOST_SHRINKING; tries += 1) {
    const [layoutWidth, layoutHeight] = [Math.round(width / scale), Math.round(height / scale)];
    const content = drawContent(view, options, layoutWidth, layoutHeight);
    if (content !== null) return { layoutWidth, layoutHeight, content };
    scale *= SHRINK;
  }
  throw new RangeError(`${view.lanes.lanes.length} lanes do not fit into ${width} × ${height} pixels`);
}

/** Everything within the margins; null where it does not fit. */
function drawContent(view: PictureView, options: PictureOptions, width: number, height: number): string | null {
  const palette = palettes[options.scheme];
  const ground: Ground = { palette, x: MARGIN, width: width - 2 * MARGIN };
  const names = Math.min(NAMES.most, Math.max(NAMES.least, ground.width * NAMES.share));
  const plot = placePlot(view, ground.x + names, ground.x + ground.width);
  const head = layHead(view, options, ground);
  const axis = layAxis(view, options, plot, palette);
  const foot = chooseFoot(view, options, ground, height - 2 * MARGIN - head.height - axis.height - 2 * GAP);
  if (foot === null) return null;
  const lanesTop = MARGIN + head.height + GAP + axis.height;
  const room = height - MARGIN - foot.height - GAP - lanesTop;
  const lanes = layLanes(view, options, { plot, x: ground.x, palette, room });
  return [
    axis.drawGrid(lanesTop, lanesTop + lanes.height),
    head.draw(MARGIN),
    axis.draw(MARGIN + head.height + GAP),
    element('path', { d: `M${ground.x} ${lanesTop}H${plot.right}`, stroke: palette.rule, 'stroke-width': 1 }),
    lanes.draw(lanesTop),
    foot.draw(height - MARGIN - foot.height),
  ].join('');
}

/** As much of the foot as leaves the lanes their least; null where not even the sources do. */
function chooseFoot(view: PictureView, options: PictureOptions, ground: Ground, room: number): Block | null {
  const [strip, legend, sources] = [
    layStrip(view, ground),
    layLegend(view, options, ground),
    laySources(view, options, ground),
  ];
  const choices = [[strip, legend, sources], [legend, sources], [sources]];
  return (
    choices.map((blocks) => pile(blocks, GAP)).find(({ height }) => room - height >= leastLanesHeight(view)) ?? null
  );
}
