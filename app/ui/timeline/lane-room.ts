/**
 * The room that the axis has: its lanes, the rows of each by the height there is, and the width that is left for time.
 *
 *     grouping, filters ─► lanes ─► rows by the height ─► adapter
 *
 * Must not know: what stands in the lanes.
 */
import type { Dataset } from '../../dataset/dataset';
import type { Language, Messages } from '../../i18n/messages';
import type { LaneTable } from '../../state/lanes';
import { lanes as lanesOf } from '../../state/selectors';
import type { State } from '../../state/store';
import { cssPx } from '../../time/units';
import { isCompact, textScale } from '../shared/appearance';
import type { AxisLayout } from './axis-content';
import { createLabelWidth, type LabelWidth } from './label-width';
import { shareRows } from './rows';
import { type AxisSizes, axisSizes } from './sizes';
import { toAxisLanes } from './to-items';
import type { VisAdapter } from './vis-adapter';

interface LaneRoomParts {
  readonly root: HTMLElement;
  readonly adapter: Pick<VisAdapter, 'setLanes' | 'redraw'>;
  readonly datasetNow: () => Dataset;
  readonly language: Language;
  readonly messages: Messages;
}

export function createLaneRoom(parts: LaneRoomParts) {
  const { root, adapter, datasetNow } = parts;
  const labelWidthFor = keepLabelWidths();
  let layout: AxisLayout | null = null;
  let laidOut: LaneTable | null = null;
  let isOnSlide = false;
  return {
    /** Null until there is room, and it has been measured. */
    layout: (): AxisLayout | null => layout,
    /** The lanes as they were handed over last. */
    lanes: (): LaneTable | null => laidOut,
    /** A slide has neither names of lanes to stand beside nor a list to open what lasts in: what is not drawn is not told. */
    isOnSlide: (): boolean => isOnSlide,
    plot: (): Element | null => plotOf(root),
    /** Hands over the lanes and measures. */
    layOut: (state: State, { isResized = false } = {}): void => {
      if (root.clientWidth === 0) return;
      const table = lanesOf(datasetNow(), state);
      const own = ownScale(root);
      isOnSlide = own !== null;
      const sizes = axisSizes(root.clientWidth, {
        scale: own ?? textScale(),
        isCompact: own === null && isCompact(),
      });
      const wanted = shareRows(table.lanes, root.clientHeight, sizes);
      const isSame = layout?.rows.length === wanted.length && layout.rows.every((n, lane) => n === wanted[lane]);
      const rows = isSame && layout !== null ? layout.rows : wanted;
      laidOut = table;
      adapter.setLanes(toAxisLanes(table, rows, { ...parts, dataset: datasetNow() }));
      if (isResized) adapter.redraw();
      // Not measured: until the names are drawn, the plot has their room too.
      const width = root.clientWidth - (isOnSlide ? 0 : sizes.names);
      const [clusterWidth, clusterFace] = [cssPx(sizes.cluster), cssPx(sizes.clusterFace)];
      layout = { width: cssPx(width), rows, labelWidth: labelWidthFor(sizes), clusterWidth, clusterFace };
    },
  };
}

/** Where time is drawn from left to right. */
const plotOf = (root: HTMLElement) => root.querySelector('.vis-panel.vis-center');

/** On a slide everything is drawn by the slide's measure: its shell says so in CSS, where type and rows go by it too. */
function ownScale(root: HTMLElement): number | null {
  const scale = Number.parseFloat(getComputedStyle(root).getPropertyValue('--axis-scale'));
  return Number.isFinite(scale) && scale > 0 ? scale : null;
}

/** Measured once for each size of text and axis; what was measured is kept. */
function keepLabelWidths() {
  const kept = new Map<number, LabelWidth>();
  return (sizes: AxisSizes): LabelWidth => {
    const known = kept.get(sizes.label) ?? createLabelWidth(sizes);
    kept.set(sizes.label, known);
    return known;
  };
}
