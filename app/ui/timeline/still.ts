/**
 * Draws the axis as it will stand, before the library that moves it is there: the same lanes, marks and ticks in the same
 * places, dressed by the same rules, so that nothing moves when the one takes the other's place.
 *
 *     names │ ticks ──────────────
 *     name  │ ● mark   ⑫
 *
 * Its class names are those of vis-timeline's boxes, which `timeline.css` knows; `still.css` puts them where they stand.
 * Must not know: the store, vis-timeline, when it is shown.
 */
import { majorLabel, minorLabel } from '../../time/axis-labels';
import { axisTicks } from '../../time/axis-ticks';
import type { Span } from '../../time/span';
import { type TimeScale, timeScale } from '../../time/time-scale';
import { type CssPx, cssPx, type Instant, instant } from '../../time/units';
import type { AxisItem, AxisLane } from './axis-item';
import { drawItem, itemClasses } from './item-element';
import { drawLaneLabel, laneClasses } from './lane-label';
import { type AxisSizes, laneHeight } from './sizes';
import './still.css';

export interface StillPicture {
  readonly lanes: readonly AxisLane[];
  readonly items: readonly AxisItem[];
  /** What lasts in a lane and has no mark there, as it is written beside the lane's name. */
  readonly lasting: ReadonlyMap<string, string>;
  readonly view: Span;
  /** Of the plot. */
  readonly width: CssPx;
  readonly sizes: AxisSizes;
  /** Of a digit of its ticks. */
  readonly digit: CssPx;
  readonly language: 'en' | 'fr';
}

/** As vis-timeline has it: so many signs have room between two ticks. */
const SIGNS = 7;
/** vis-timeline reckons in the width of its plot with the borders at its sides. In pixels. */
const BORDERS = 2;
/** The last words before the view's edge are left out: without their first digits they say another year. */
const CUT = -4;

/** A picture for the eye: what it shows is told by the list, and by the axis once that is there. */
export function drawStill(picture: StillPicture): HTMLElement {
  const scale = timeScale(picture.view, cssPx(picture.width + BORDERS));
  const still = box('axis still');
  still.setAttribute('aria-hidden', 'true');
  const drawn = box('still-drawn vis-time-axis');
  drawn.append(...drawTicks(picture, scale), ...picture.lanes.map((lane) => drawLane(lane, picture, scale)));
  still.append(drawn);
  return still;
}

function drawTicks({ view, sizes, digit, language }: StillPicture, scale: TimeScale): HTMLElement[] {
  const ticks = axisTicks(view, scale.toMillis(cssPx(SIGNS * digit)));
  const [grid, axis] = [box('still-grid'), box('still-ticks')];
  axis.style.height = `${2 * sizes.tickLine}px`;
  ticks.at.forEach((at, place) => {
    const [x, next] = [scale.toPx(at), scale.toPx(ticks.at[place + 1] ?? at)];
    const kind = ticks.isMajor(at) ? 'major' : 'minor';
    grid.append(moved(box(`vis-grid vis-vertical vis-${kind}`), x - 0.5, kind === 'major' ? 0 : sizes.tickLine));
    if (x < CUT) return;
    const words = box('vis-text vis-minor', minorLabel(at, ticks.scale, 1, language));
    // Beside the last there is nobody to make room for.
    if (next > x) words.style.width = `${next - x}px`;
    axis.append(moved(words, x, sizes.tickLine));
  });
  const word = (at: Instant) => majorLabel(at, ticks.scale, 1, language);
  const majors = largerWords(ticks.at.filter(ticks.isMajor), { start: view.start, digit, scale, word });
  axis.append(...majors.map(({ x, words }) => moved(box('vis-text vis-major', words), x, 0)));
  return [grid, axis];
}

interface LargerWords {
  readonly start: Instant;
  readonly digit: CssPx;
  readonly scale: TimeScale;
  readonly word: (at: Instant) => string;
}

/** At each tick where a larger unit begins, and at the view's edge where there is room before the first. */
function largerWords(at: readonly Instant[], { start, digit, scale, word }: LargerWords) {
  const found = at.map((tick) => ({ x: scale.toPx(tick), words: word(tick) })).filter(({ x }) => x > 0);
  const atEdge = word(start);
  const room = atEdge.length * digit + 10;
  return room < (found[0]?.x ?? Infinity) ? [{ x: cssPx(0), words: atEdge }, ...found] : found;
}

function drawLane(lane: AxisLane, picture: StillPicture, scale: TimeScale): HTMLElement {
  const row = box(`still-lane ${laneClasses(lane)}`);
  row.style.height = `${laneHeight(picture.sizes, lane.rows)}px`;
  const label = drawLaneLabel(lane);
  const lasting = picture.lasting.get(lane.id);
  if (lasting !== undefined) label.append(box('lane-edge', lasting));
  const plot = box('still-plot');
  for (const item of picture.items) if (item.lane === lane.id) plot.append(...drawMark(item, picture, scale));
  row.append(label, plot);
  return row;
}

/** Nothing where neither its bar nor its label reaches into the view. */
function drawMark(item: AxisItem, { sizes, width: far }: StillPicture, scale: TimeScale): readonly HTMLElement[] {
  const [from, to] = [scale.toPx(instant(item.start)), scale.toPx(instant(item.end))];
  if (from > far || Math.max(to, from + sizes.label) < 0) return [];
  // Cut as vis-timeline cuts them: what runs on for centuries would be too wide for a browser.
  const x = Math.max(from, -far);
  const width = Math.max(Math.min(to, 2 * far) - x, 1);
  const bar = moved(box(`vis-item vis-range ${itemClasses(item)}`), x);
  bar.style.width = `${width}px`;
  if (item.endEdge === 'open') bar.style.setProperty('--edge', `${far - x}px`);
  const [overflow, content] = [box('vis-item-overflow'), box('vis-item-content')];
  if (item.isInside && x < 0) moved(content, Math.min(-x, width));
  content.append(drawFace(item));
  overflow.append(content);
  bar.append(overflow, box('vis-item-visible-frame'));
  return [bar];
}

/** Without what makes it an option of the axis: there is to be one of each. */
function drawFace(item: AxisItem): HTMLElement {
  const face = drawItem(item);
  for (const name of ['id', 'role', 'aria-label', 'aria-selected']) face.removeAttribute(name);
  return face;
}

function box(className: string, words = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  if (words !== '') element.textContent = words;
  return element;
}

function moved(element: HTMLElement, x: number, y = 0): HTMLElement {
  element.style.transform = `translate(${x}px, ${y}px)`;
  return element;
}
