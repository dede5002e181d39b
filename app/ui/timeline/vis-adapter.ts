/**
 * The box that vis-timeline lives in: the only file that imports it.
 *
 * Creates, feeds by keyed differences, listens to and destroys one Timeline. It is handed a few hundred items at most,
 * already laid out in lanes and rows; it draws them, and reports what a hand does. It decides nothing.
 *
 * Rules learned the hard way: constructed with no start, no end and no items, else it hides itself for a second or lays
 * out everything; told times as numbers in UTC only; its own wheel, keyboard and stacking are not used.
 */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { type AxisScale, majorLabel, minorLabel } from '../../time/axis-labels';
import { type Span, span } from '../../time/span';
import { instant } from '../../time/units';
import type { AxisItem, AxisLane } from './axis-item';
import { diffItems } from './diff-items';
import { drawItem, itemClasses } from './item-element';
import { drawLaneLabel, laneClasses } from './lane-label';

export interface AxisHandlers {
  /** The window moves: under a hand, or on the way of a flight. */
  onMove(window: Span, by: 'hand' | 'flight'): void;
  /** It has come to rest. */
  onSettle(window: Span, by: 'hand' | 'flight'): void;
  onTap(itemId: string | null, at: number): void;
  onHover(itemId: string | null): void;
  /** A lane's name was touched. */
  onLane(laneId: string): void;
  /** The items in view have been drawn. */
  onDrawn(): void;
}

export interface AxisOptions {
  readonly language: 'en' | 'fr';
  readonly limits: { readonly min: number; readonly max: number; readonly bounds: Span };
}

export type VisAdapter = ReturnType<typeof createVisAdapter>;

const FLIGHT_MS = 250;

/** Left of a tick's words, in CSS pixels: as in timeline.css, or less. */
const TICK_PADDING = 4;

export function createVisAdapter(element: HTMLElement, handlers: AxisHandlers, options: AxisOptions) {
  const rows = new DataSet<VisItem, 'id'>([]);
  const groups = new DataSet<VisGroup, 'id'>([]);
  const items = new Map<string, AxisItem>();
  const faces = new Map<string, HTMLElement>();
  const labels = new Map<string, HTMLElement>();
  const timeline = undrawn(element, () => new Timeline(element, rows, groups, visOptions(options, faces, labels)));
  spareMeasuring(timeline);
  let destroyed = false;

  /** Tells each bar without an end how far it is to the view's right edge, where its arrow stands. */
  const placeArrows = () => {
    const open = [...items.values()].filter((item) => item.endEdge === 'open');
    if (open.length === 0) return;
    const view = timeline.getWindow();
    const [from, to] = [view.start.getTime(), view.end.getTime()];
    const width = element.querySelector('.vis-panel.vis-center')?.clientWidth ?? 0;
    for (const item of open) {
      const edge = ((to - Math.max(item.start, from - (to - from))) / (to - from)) * width;
      faces.get(item.id)?.closest<HTMLElement>('.vis-item')?.style.setProperty('--edge', `${edge}px`);
    }
  };

  hideFromReaders(element);
  timeline.on('rangechange', (change: RangeChange) =>
    handlers.onMove(toSpan(change), change.byUser ? 'hand' : 'flight'),
  );
  timeline.on('rangechanged', (change: RangeChange) =>
    handlers.onSettle(toSpan(change), change.byUser ? 'hand' : 'flight'),
  );
  timeline.on('click', (tap: Tap) => {
    if (tap.what === 'group-label') handlers.onLane(laneOf(tap.group));
    else handlers.onTap(tap.item === null ? null : String(tap.item), Number(tap.time));
  });
  timeline.on('itemover', (over: { item: string | number }) => handlers.onHover(String(over.item)));
  timeline.on('itemout', () => handlers.onHover(null));
  timeline.on('changed', () => {
    placeArrows();
    hideCutTicks(element);
    handlers.onDrawn();
  });

  return {
    /** Goes there; with animation the way is reported too. */
    setWindow: ({ start, end }: Span, { animated }: { readonly animated: boolean }) => {
      timeline.setWindow(start, end, {
        animation: animated ? { duration: FLIGHT_MS, easingFunction: 'easeInOutQuad' } : false,
      });
    },
    setItems: (after: readonly AxisItem[]) => {
      const { removed, added, changed } = diffItems(items, after);
      for (const id of removed) items.delete(id);
      for (const item of [...added, ...changed]) {
        items.set(item.id, item);
        faces.set(item.id, drawItem(item, faces.get(item.id)));
      }
      if (removed.length > 0) rows.remove([...removed]);
      if (added.length > 0 || changed.length > 0) {
        outOfSight(timeline, () => rows.update([...added, ...changed].map(toVisItem)));
      }
      for (const id of removed) faces.delete(id);
    },
    setLanes: (lanes: readonly AxisLane[]) => {
      for (const lane of lanes) labels.set(lane.id, drawLaneLabel(lane, labels.get(lane.id)));
      const kept = new Set(lanes.map((lane) => lane.id));
      groups.remove(groups.getIds().filter((id) => !kept.has(laneOf(id))));
      groups.update(lanes.map(toVisGroup));
    },
    faceOf: (itemId: string) => faces.get(itemId),
    redraw: () => timeline.redraw(),
    /** Whether a drag moves the window. */
    setDraggable: (moveable: boolean) => timeline.setOptions({ moveable }),
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      timeline.destroy();
      // Destroyed before its first draw it leaves its loading screen behind.
      element.replaceChildren();
    },
  };
}

/**
 * Out of sight it draws nothing: once made it is drawn as it is to be, not before with nothing in it and twice over. But
 * it counts what it did not draw, and would take so many in a row for an endless loop.
 */
function undrawn(element: HTMLElement, make: () => Timeline): Timeline {
  element.style.display = 'none';
  try {
    return Object.assign(make(), { redrawCount: 0 });
  } finally {
    element.style.display = '';
  }
}

/**
 * Lets items go unmeasured. vis-timeline asks the page how wide and high each new one is, once a lane: a layout of the
 * page a lane, in a frame that has a hand waiting. Here rows are as high as the lane's name says, and no label is
 * placed by its width.
 */
function spareMeasuring(timeline: Timeline): void {
  const { itemSet } = timeline as unknown as {
    readonly itemSet: { readonly constructor: { readonly types: VisTypes } };
  };
  const unmeasured = { content: { width: 0 }, box: { height: 0 } };
  itemSet.constructor.types.range.prototype._getDomComponentsSizes = () => unmeasured;
}

interface VisTypes {
  readonly range: { readonly prototype: { _getDomComponentsSizes: () => object } };
}

/**
 * Runs what adds items while vis-timeline takes its window to be at the end of time. An item that comes into view is
 * drawn and measured at once, each by itself: a layout of the page an item. What comes unseen is drawn with all the
 * others in the next frame, in one. No event is sent and nothing is drawn in between.
 */
function outOfSight(timeline: Timeline, add: () => void): void {
  const { range } = timeline as unknown as { readonly range: { start: number; end: number } };
  const { start, end } = range;
  Object.assign(range, { start: Infinity, end: Infinity });
  try {
    add();
  } finally {
    Object.assign(range, { start, end });
  }
}

interface VisItem {
  id: string;
  group: string;
  start: number;
  end: number;
  type: 'range';
  content: string;
  className: string;
  align: 'auto' | 'left';
}

interface VisGroup {
  id: string;
  content: string;
  order: number;
  className: string;
}

interface RangeChange {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

interface Tap {
  readonly what: string | null;
  readonly group: string | number | null;
  readonly item: string | number | null;
  readonly time: Date;
}

/** vis-timeline keeps its groups by id in plain objects, where the id of a topic, `constructor` say, is taken. */
const MARK = 'l-';
const groupOf = (lane: string): string => MARK + lane;
const laneOf = (group: string | number | null): string => String(group ?? '').slice(MARK.length);

const toSpan = (change: RangeChange): Span => span(change.start.getTime(), change.end.getTime());

function toVisItem(item: AxisItem): VisItem {
  return {
    id: item.id,
    group: groupOf(item.lane),
    start: item.start,
    end: item.end,
    type: 'range',
    // The template draws it; vis-timeline asks for words all the same.
    content: item.spoken,
    className: itemClasses(item),
    align: item.isInside ? 'auto' : 'left',
  };
}

const toVisGroup = (lane: AxisLane, order: number): VisGroup => ({
  id: groupOf(lane.id),
  content: lane.label,
  order,
  className: laneClasses(lane),
});

/**
 * A tick's words that begin left of the view would lose their first digits: better none than another year. What stands
 * above them, the larger unit, keeps to the edge by itself.
 */
function hideCutTicks(element: HTMLElement): void {
  for (const tick of element.querySelectorAll<HTMLElement>('.vis-time-axis.vis-foreground .vis-minor.vis-text')) {
    const left = Number.parseFloat(tick.style.transform.slice('translate('.length));
    tick.style.visibility = left < -TICK_PADDING ? 'hidden' : '';
  }
}

/** The ticks are for the eye: each item says its own date and lane. */
function hideFromReaders(element: HTMLElement): void {
  for (const part of element.querySelectorAll('.vis-panel.vis-top, .vis-panel.vis-bottom, .vis-panel.vis-background')) {
    part.setAttribute('aria-hidden', 'true');
  }
}

function visOptions(
  { language, limits }: AxisOptions,
  faces: ReadonlyMap<string, HTMLElement>,
  labels: ReadonlyMap<string, HTMLElement>,
): TimelineOptions {
  const worded = (word: typeof minorLabel) => (date: Date, scale: string, step: number) =>
    word(instant(date.valueOf()), scale as AxisScale, step, language);
  return {
    stack: false,
    autoResize: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    horizontalScroll: false,
    verticalScroll: false,
    // Its wheel takes one direction and one key only; ours is in `gestures.ts`.
    zoomKey: 'metaKey',
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    min: limits.bounds.start,
    max: limits.bounds.end,
    zoomMin: limits.min,
    zoomMax: limits.max,
    moment: (date: moment.MomentInput) => moment.utc(date),
    format: { minorLabels: worded(minorLabel), majorLabels: worded(majorLabel) },
    groupOrder: 'order',
    template: (item?: { readonly id?: string }) => faces.get(item?.id ?? '') ?? '',
    groupTemplate: (group?: { readonly id?: string }) => labels.get(laneOf(group?.id ?? null)) ?? '',
    // Nothing here is markup; whatever became a string by mistake loses all its tags.
    xss: {
      disabled: false,
      filterOptions: { whiteList: {}, stripIgnoreTag: true, stripIgnoreTagBody: ['script', 'style'] },
    },
  };
}
