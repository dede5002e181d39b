/**
 * What is measured: this app, its peers and two floors; how each shows its events, and by which gestures, of those its
 * documentation names, one moves through time in it.
 *
 * Must not know: how anything is measured.
 */

export interface Subject {
  readonly id: string;
  readonly label: string;
  /** The page it stands on: the built app, or an adapter in `peers/` bundled for itself. */
  readonly page: 'ours' | 'adapter';
  /** File of the adapter, without its ending. */
  readonly adapter?: string;
  /** The npm package, whose version is told beside the figures. */
  readonly package?: string;
  readonly visible: Visible;
  /** The element in which time is drawn from left to right. */
  readonly plot: string;
  /** A button that shows everything, where the subject does not open so. */
  readonly everything?: string;
  readonly pan: Pan;
  readonly zoom: Zoom;
  /** Most events it is asked for; what is larger is not tried. */
  readonly most?: number;
  /** What a reader of the figures must know. */
  readonly note?: string;
}

/** When events can be seen: so many elements of theirs that show, or colour of theirs on a canvas. */
export type Visible =
  | { readonly kind: 'elements'; readonly selector: string; readonly enough: number }
  | { readonly kind: 'canvas'; readonly selector: string }
  | { readonly kind: 'nothing' };

/**
 * Marks that must show for events to count as visible, where an axis opens on all of them: a single one may be there by
 * chance, as in vis-timeline, which draws the current week before it draws what it was asked for.
 */
const ENOUGH = 10;

export type Modifier = 'alt' | 'control' | 'shift';

export type Pan =
  | { readonly kind: 'drag' }
  | { readonly kind: 'wheel'; readonly modifier?: Modifier }
  | { readonly kind: 'none' };

export type Zoom =
  | { readonly kind: 'wheel'; readonly modifier?: Modifier }
  /** A click goes one step in, a click with the modifier one step out. */
  | { readonly kind: 'click'; readonly out: Modifier }
  | { readonly kind: 'buttons'; readonly in: string; readonly out: string }
  /** Selects a stretch of time by dragging over it; a button goes back to everything. */
  | { readonly kind: 'brush'; readonly reset: string }
  | { readonly kind: 'none' };

const VIS_MARKS = '.vis-item:is(.vis-box,.vis-range,.vis-point,.vis-cluster)';

const VIS: Pick<Subject, 'page' | 'visible' | 'plot' | 'pan' | 'zoom' | 'package'> = {
  page: 'adapter',
  package: 'vis-timeline',
  visible: { kind: 'elements', selector: VIS_MARKS, enough: ENOUGH },
  plot: '.vis-panel.vis-center',
  pan: { kind: 'drag' },
  zoom: { kind: 'wheel' },
};

export const SUBJECTS: readonly Subject[] = [
  {
    id: 'empty',
    label: 'an empty page',
    page: 'adapter',
    adapter: 'empty',
    visible: { kind: 'nothing' },
    plot: '#timeline',
    pan: { kind: 'drag' },
    zoom: { kind: 'wheel' },
    most: 50,
    note: 'the floor: the same gestures where nothing listens',
  },
  {
    id: 'canvas',
    label: 'a plain canvas',
    page: 'adapter',
    adapter: 'canvas',
    visible: { kind: 'canvas', selector: 'canvas' },
    plot: 'canvas',
    pan: { kind: 'drag' },
    zoom: { kind: 'wheel' },
    most: 100_000,
    note: 'a second floor: every event in view as a bare bar, in each frame',
  },
  {
    id: 'ours',
    label: 'Sourceline',
    page: 'ours',
    visible: { kind: 'elements', selector: '.axis .mark', enough: ENOUGH },
    plot: '.axis .vis-panel.vis-center',
    everything: 'button[aria-label="Show everything"]',
    pan: { kind: 'drag' },
    zoom: { kind: 'wheel' },
  },
  { ...VIS, id: 'vis', label: 'vis-timeline', adapter: 'vis', most: 100_000 },
  {
    ...VIS,
    id: 'vis-groups',
    label: 'vis-timeline, groups',
    adapter: 'vis-groups',
    most: 100_000,
  },
  {
    ...VIS,
    id: 'vis-cluster',
    label: 'vis-timeline, cluster',
    adapter: 'vis-cluster',
    // Few clusters stand for all.
    visible: { kind: 'elements', selector: VIS_MARKS, enough: 3 },
    most: 100_000,
  },
  {
    id: 'timelinejs',
    label: 'TimelineJS3',
    page: 'adapter',
    adapter: 'timelinejs',
    package: '@knight-lab/timelinejs',
    visible: { kind: 'elements', selector: '.tl-timemarker', enough: 4 },
    plot: '.tl-timenav',
    pan: { kind: 'drag' },
    zoom: {
      kind: 'buttons',
      in: '.tl-menubar-button[aria-label*="in" i]',
      out: '.tl-menubar-button[aria-label*="out" i]',
    },
    most: 100_000,
    note: 'zooms by its buttons, not as near as a week',
  },
  {
    id: 'chrono',
    label: 'react-chrono',
    page: 'adapter',
    adapter: 'chrono',
    package: 'react-chrono',
    visible: { kind: 'elements', selector: '[data-testid="timeline-card-content"], .timeline-card-content', enough: 2 },
    plot: '#timeline',
    pan: { kind: 'wheel' },
    zoom: { kind: 'none' },
    most: 100_000,
    note: 'a list of cards, without an axis: moved by the wheel, not zoomed',
  },
  {
    id: 'calendar',
    label: 'react-calendar-timeline',
    page: 'adapter',
    adapter: 'calendar',
    package: 'react-calendar-timeline',
    visible: { kind: 'elements', selector: '.rct-item', enough: ENOUGH },
    plot: '.rct-scroll',
    pan: { kind: 'drag' },
    zoom: { kind: 'wheel', modifier: 'control' },
    most: 100_000,
  },
  {
    id: 'chart',
    label: 'timelines-chart',
    page: 'adapter',
    adapter: 'chart',
    package: 'timelines-chart',
    visible: { kind: 'elements', selector: '.series-segment', enough: ENOUGH },
    plot: '.timelines-chart .axises .x-grid',
    pan: { kind: 'none' },
    zoom: { kind: 'brush', reset: '.reset-zoom-btn' },
    most: 100_000,
    note: 'zooms by a stretch dragged over; moved only by the handle of its overview, which at a week is under a pixel wide',
  },
  {
    id: 'svg',
    label: 'react-svg-timeline, clusters',
    page: 'adapter',
    adapter: 'svg',
    package: 'react-svg-timeline',
    visible: { kind: 'elements', selector: 'svg circle, svg rect[rx]', enough: ENOUGH },
    plot: '#timeline svg',
    pan: { kind: 'drag' },
    zoom: { kind: 'click', out: 'alt' },
    most: 100_000,
    note: 'zooms by clicks, a level each',
  },
  {
    id: 'gravity',
    label: '@gravity-ui/timeline',
    page: 'adapter',
    adapter: 'gravity',
    package: '@gravity-ui/timeline',
    visible: { kind: 'canvas', selector: 'canvas' },
    plot: 'canvas',
    pan: { kind: 'wheel', modifier: 'shift' },
    zoom: { kind: 'wheel' },
    most: 100_000,
    note: 'moved by Shift and the wheel; its wheel cannot show more than two months, so its first notch leaps there',
  },
];

export const SIZES = [50, 1_000, 10_000, 100_000, 1_000_000] as const;
