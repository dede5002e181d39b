/**
 * The first sight of the axis: laid out like the axis and by the same code, drawn once, long before there is anything to
 * move it with. What was laid out for it is kept by the selectors, where the axis finds it.
 *
 * Must not know: where its data come from, what comes after it.
 */
import type { Dataset } from '../../dataset/dataset';
import { nextTask } from '../../dataset/short-tasks';
import { shortNumber } from '../../i18n/digits';
import type { Language, Messages } from '../../i18n/messages';
import { isFiltered, showsBackground } from '../../state/filter';
import { lanes as lanesOf } from '../../state/selectors';
import { restingWindow, type State } from '../../state/store';
import { cssPx } from '../../time/units';
import { isCompact, textScale } from '../shared/appearance';
import { createAxisContent } from './axis-content';
import { chosenItem } from './axis-states';
import { createLabelWidth, digitWidth } from './label-width';
import { shareRows } from './rows';
import { axisSizes } from './sizes';
import { drawStill } from './still';
import { toAxisLanes } from './to-items';

export interface FirstSightParts {
  readonly state: State;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly messages: Messages;
}

/** Whether the view is one whose axis stands where the served page keeps its room: what has a row of its own above it moves it. */
export const hasFirstSight = (state: State): boolean =>
  state.mode === 'read' &&
  state.exercise === null &&
  state.query === '' &&
  state.clock === 'happened' &&
  state.asOf === null &&
  !isFiltered(state.filters) &&
  showsBackground(state) &&
  state.leftOut.length === 0;

/** Does ahead what needs no data: what a browser draws with for the first time it has to look up. */
export function prepareFirstSight(): void {
  const { tickText, ...sizes } = sizesNow(document.documentElement.offsetWidth);
  digitWidth(tickText);
  createLabelWidth(sizes)('a');
}

const sizesNow = (width: number) => axisSizes(width, { scale: textScale(), isCompact: isCompact() });

/** The picture of an axis in this frame, made in several tasks; null where there is no room for one, or a notice takes some. */
export async function drawFirstSight(frame: HTMLElement, parts: FirstSightParts): Promise<HTMLElement | null> {
  const { state, dataset, language } = parts;
  if (frame.offsetWidth === 0 || frame.clientHeight === 0 || dataset.faults.length > 0) return null;
  const sizes = sizesNow(frame.offsetWidth);
  const table = lanesOf(dataset, state);
  const rows = shareRows(table.lanes, frame.clientHeight, sizes);
  const layout = {
    rows,
    width: cssPx(frame.offsetWidth - sizes.names),
    labelWidth: createLabelWidth(sizes),
    clusterWidth: cssPx(sizes.cluster),
    clusterFace: cssPx(sizes.clusterFace),
  };
  const view = restingWindow(state, dataset);
  const content = createAxisContent({ ...parts, datasetNow: () => dataset });
  content.prepare(state);
  await nextTask();
  content.layAhead(state, view, layout);
  await nextTask();
  content.update(state, view, layout);
  const still = drawStill({
    lanes: toAxisLanes(table, rows, parts),
    items: content.items(),
    lasting: new Map(
      content
        .outOfSight(view, layout)
        .map(({ lane, count }) => [table.lanes[lane]?.id ?? '', shortNumber(count, language)]),
    ),
    ...{ view, width: layout.width, sizes, digit: digitWidth(sizes.tickText), language },
  });
  const chosen = chosenItem(state);
  if (chosen !== undefined) still.querySelector(`[data-item="${CSS.escape(chosen)}"]`)?.classList.add('is-selected');
  return still;
}
