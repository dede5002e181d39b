/** The lanes with their names, bars, shapes and labels. */

import { toneNumber } from '../ui/shared/tone';
import type { AxisItem } from '../ui/timeline/axis-item';
import { shareRows } from '../ui/timeline/rows';
import { laneWords } from '../ui/timeline/to-items';
import { type Block, drawLine } from './block';
import { drawBar } from './draw-bar';
import { drawFace } from './draw-face';
import { type Palette, toneColour } from './palette';
import { CLUSTER_WIDTH, itemsOf, type Plot, ROW } from './plot';
import { element, round } from './svg';
import { cutToWidth, type Face, wrap } from './text-width';
import type { PictureOptions, PictureView } from './view';

/** Of names, in layout pixels; the smaller ones where a long name has a single row. */
const NAME_SIZES = [12.5, 11, 10] as const;
/** What a lane adds above and below its rows. */
const LANE_PADDING = 5;
/** Of the swatch before a lane's name. */
const SWATCH = 4;
const NAME_INDENT = 11;
/** Bars leave a little of the row free above and below. */
const BAR_INSET = 3;
const NARROWEST_BAR = 4;
/** Kept free of words where an open end is drawn. */
const ARROW_ROOM = 8;

/** What the lanes need at the least: a row each. */
export const leastLanesHeight = ({ lanes }: PictureView): number => lanes.lanes.length * (ROW + LANE_PADDING);

export interface LanesPlace {
  readonly plot: Plot;
  /** Left edge of the names. */
  readonly x: number;
  readonly palette: Palette;
  /** Height that there is, in layout pixels; at least `leastLanesHeight`. */
  readonly room: number;
}

export function layLanes(view: PictureView, options: PictureOptions, { plot, x, palette, room }: LanesPlace): Block {
  const { lanes } = view.lanes;
  const rows = shareRows(lanes, room, { row: ROW, lanePadding: LANE_PADDING, ticks: 0 });
  const heights = [...rows].map((count) => count * ROW + LANE_PADDING);
  const tops = heights.map((_, lane) => heights.slice(0, lane).reduce((sum, height) => sum + height, 0));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const items = itemsOf(view, options, plot, rows);
  const places = placeItems(items, view, plot, (item) => {
    const lane = lanes.findIndex(({ id }) => id === item.lane);
    return (tops[lane] ?? 0) + item.row * ROW + LANE_PADDING / 2;
  });
  const name = (y: number, lane: number) =>
    drawName(view, options, { lane, x, y, height: heights[lane] ?? ROW, plot, palette });
  return {
    height,
    draw: (y) =>
      [
        ...lanes.map((_, lane) => name(y + (tops[lane] ?? 0), lane)),
        ...places.map((place, at) => bar(place, y, palette, `bar-${at}`)),
        ...places.map((place) => drawFace({ ...place, y: place.y + y, palette, chosen: view.chosen })),
      ].join(''),
  };
}

/** An item with where it begins on the picture, and how far its words may run. */
export interface ItemPlace {
  readonly item: AxisItem;
  readonly x: number;
  readonly end: number;
  /** Upper edge of its row. */
  readonly y: number;
  /** Up to where nothing else stands in its row. */
  readonly free: number;
  /** It began before what is shown. */
  readonly isCut: boolean;
}

/** A cluster is moved by so much at the most to keep clear of the one before it, which began before the window. */
const MOST_NUDGE = 24;

function placeItems(items: readonly AxisItem[], view: PictureView, plot: Plot, rowTop: (item: AxisItem) => number) {
  const placed = items
    .map((item) => ({
      item,
      x: plot.toX(Math.max(item.start, view.window.start)),
      // What lasts longer than what is shown runs on to the edge.
      end: item.end >= view.window.end ? plot.right : plot.toX(item.end),
      y: rowTop(item),
      isCut: item.start < view.window.start,
    }))
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
  const clear = placed.map((place, at) => {
    const before = placed[at - 1];
    const isPill = (one: typeof place | undefined) => one?.item.face.kind === 'cluster' && one.y === place.y;
    if (before === undefined || !isPill(place) || !isPill(before)) return place;
    const nudge = before.x + CLUSTER_WIDTH + 2 - place.x;
    return nudge > 0 && nudge <= MOST_NUDGE ? { ...place, x: place.x + nudge } : place;
  });
  return clear.map((place, at): ItemPlace => {
    const next = clear[at + 1];
    const isAlone = next === undefined || next.y !== place.y;
    return { ...place, free: isAlone ? plot.right - (place.item.endEdge === 'open' ? ARROW_ROOM : 0) : next.x - 8 };
  });
}

function bar({ item, x, end, y, isCut }: ItemPlace, top: number, palette: Palette, id: string): string {
  // A day is a hair at this distance, and its shape says more than the hair.
  if (item.face.kind === 'cluster' || end - x < NARROWEST_BAR) return '';
  return drawBar({
    id,
    x,
    y: top + y + BAR_INSET,
    width: end - x,
    height: ROW - 2 * BAR_INSET,
    colour: toneColour(item.tone, palette),
    status: item.face.kind === 'event' ? item.face.status : undefined,
    startEdge: isCut ? 'sharp' : item.startEdge,
    endEdge: item.endEdge,
  });
}

interface NamePlace {
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly plot: Plot;
  readonly palette: Palette;
}

/** The lane's name on as many lines as it has room for, its colour, and the line under it. */
function drawName(view: PictureView, options: PictureOptions, place: NamePlace): string {
  const { lane, x, y, height, plot, palette } = place;
  const row = view.lanes.lanes[lane];
  if (row === undefined) return '';
  const { label, lang } = laneWords(row, options);
  const { lines, face, leading } = breakName(label, { room: plot.left - x - NAME_INDENT - 8, height: height - 3 });
  const first = y + (lines.length === 1 ? LANE_PADDING / 2 + ROW / 2 + 4 : face.size + 1);
  const colour = toneColour(toneNumber(row.topic, view.dataset), palette);
  return [
    element('rect', { x, y: first - 9, width: SWATCH, height: 10, rx: 2, fill: colour }),
    ...lines.map((words, at) =>
      drawLine({
        ...face,
        words,
        x: x + NAME_INDENT,
        y: first + at * leading,
        colour: palette.ink,
        lang: lang ?? undefined,
      }),
    ),
    element('path', { d: `M${x} ${round(y + height)}H${plot.right}`, stroke: palette.rule, 'stroke-width': 1 }),
  ].join('');
}

/** A name in the largest letters in which all of it has room; cut only where the smallest do not do. */
function breakName(label: string, { room, height }: { readonly room: number; readonly height: number }) {
  const tries = NAME_SIZES.map((size) => {
    const face: Face = { size };
    const leading = Math.ceil(size * 1.15);
    return { face, leading, lines: wrap(label, room, face), most: Math.max(1, Math.floor(height / leading)) };
  });
  const chosen = tries.find(({ lines, most }) => lines.length <= most) ?? tries.at(-1);
  if (chosen === undefined) throw new RangeError('a name has no size');
  const { lines, most, face } = chosen;
  if (lines.length <= most) return chosen;
  return { ...chosen, lines: [...lines.slice(0, most - 1), cutToWidth(lines.slice(most - 1).join(' '), room, face)] };
}
