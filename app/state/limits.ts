/**
 * How near one may look, and where: the stretch of time in which the window moves.
 *
 * Must not know: pixels, what is chosen.
 */
import type { Dataset } from '../dataset/dataset';
import { clampTo, duration, middle, type Span, span } from '../time/span';
import { DAY } from '../time/units';

/** One day fills the axis: no source dates anything finer. */
export const NEAREST_WINDOW = DAY;
/** How far beyond the data one may look, in lengths of the data. */
const LOOK_BEYOND = 0.5;

/** The stretch of time in which the window may move: the same for every view of a dataset. */
export function panBounds(dataset: Dataset): Span {
  const { extent } = dataset.whole ?? dataset;
  const beyond = duration(extent) * LOOK_BEYOND;
  return span(extent.start - beyond, extent.end + beyond);
}

/** The window that comes nearest to the one asked for, by a link, say; the same object where it can be had. */
export function nearestWindow(wanted: Span, dataset: Dataset): Span {
  const [centre, reach] = [middle(wanted), NEAREST_WINDOW / 2];
  const wide = duration(wanted) >= NEAREST_WINDOW ? wanted : span(centre - reach, centre + reach);
  return clampTo(wide, panBounds(dataset));
}
