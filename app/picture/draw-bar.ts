/**
 * A bar as long as the date is wide: its style says what became of it, its ends how well they are known.
 *
 * Soft ends are gradients of the colour itself, not masks: office programs that take an SVG in know the one and not the
 * other. Must not know: words.
 */
import type { Status } from '../../data/schema/timeline';
import type { Edge } from '../ui/timeline/axis-item';
import { element, round } from './svg';

export interface Bar {
  /** Unique in the picture. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  /** Undefined for what has none: an article. */
  readonly status: Status | undefined;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
}

/** As in `timeline.css`: how much of the colour, how far a soft end fades. */
const TINT = 0.22;
const LINE_TINT = 0.65;
const FADE = { share: 0.4, most: 36 };
const RADIUS = 3;
/** Distance of hatching, in layout pixels. */
const HATCH = 7;
/** Of the sign of an open end. */
const ARROW = 4.5;

export function drawBar(bar: Bar): string {
  const { id, x, y, width, height, colour, status } = bar;
  const box = { x, y, width: Math.max(width, 2), height, rx: RADIUS };
  const isSoft = bar.startEdge !== 'sharp' || bar.endEdge !== 'sharp';
  const paint = isSoft ? `url(#${id})` : colour;
  const parts = isSoft ? [gradient(bar)] : [];
  if (status === 'planned' || status === 'proposed') {
    const line = { fill: 'none', stroke: paint, 'stroke-width': 1.5, 'stroke-opacity': LINE_TINT };
    parts.push(element('rect', { ...box, ...line, 'stroke-dasharray': status === 'proposed' ? '4 3' : undefined }));
  } else if (status === 'alleged') {
    parts.push(
      element('path', { d: hatching(box), fill: 'none', stroke: paint, 'stroke-width': 1.6, 'stroke-opacity': 0.5 }),
    );
  } else {
    parts.push(element('rect', { ...box, fill: paint, 'fill-opacity': TINT }));
  }
  if (status === 'rejected') {
    // A rectangle, not a line: the gradient of a line without height has no box to be laid in.
    parts.push(
      element('rect', { x, y: y + height / 2 - 0.75, width: box.width, height: 1.5, fill: paint, 'fill-opacity': 0.6 }),
    );
  }
  if (bar.endEdge === 'open') parts.push(arrow(x + box.width - 2, y + height / 2, colour));
  return parts.join('');
}

function gradient({ id, x, width, colour, startEdge, endEdge }: Bar): string {
  const share = Math.min(FADE.share, FADE.most / Math.max(width, 1));
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  const stops = [
    ...(startEdge === 'sharp' ? [] : [stop(0, 0), stop(share, 1)]),
    // An open end does not fade: it goes on.
    ...(endEdge === 'soft' ? [stop(1 - share, 1), stop(1, 0)] : [stop(1, 1)]),
  ];
  const place = { x1: x, y1: 0, x2: x + Math.max(width, 2), y2: 0 };
  return element('linearGradient', { id, gradientUnits: 'userSpaceOnUse', ...place }, ...stops);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Slanting lines within a box, cut at its sides by arithmetic: no clip path is needed. */
function hatching({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let at = HATCH / 2; at < width + height; at += HATCH) {
    const [left, right] = [Math.max(0, at - height), Math.min(width, at)];
    if (right > left)
      lines.push(`M${round(x + left)} ${round(y + at - left)}L${round(x + right)} ${round(y + at - right)}`);
  }
  return lines.join('') || `M${round(x)} ${round(y)}v${round(height)}`;
}

/** An open end goes on beyond what is shown. */
const arrow = (x: number, y: number, colour: string): string =>
  element('path', {
    d: `M${round(x - ARROW)} ${round(y - ARROW)}L${round(x)} ${round(y)}L${round(x - ARROW)} ${round(y + ARROW)}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 2,
  });
