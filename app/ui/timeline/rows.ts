/**
 * How many text rows each lane gets: as many as fit the height, the busier lanes first, one at the least.
 *
 * Must not know: the events.
 */
import type { Lane } from '../../state/lanes';
import type { AxisSizes } from './sizes';

/** As many as `timeline.css` has classes for. */
const MOST_ROWS = 16;
/** Articles are the ground to stand on, not the story. */
const MOST_ARTICLE_ROWS = 2;

/** @param height of the whole axis, ticks included, in CSS pixels */
export function shareRows(
  lanes: readonly Lane[],
  height: number,
  { row, lanePadding, ticks }: Pick<AxisSizes, 'row' | 'lanePadding' | 'ticks'>,
): Uint8Array {
  const rows = new Uint8Array(lanes.length).fill(1);
  let left = Math.floor((height - ticks - lanes.length * (row + lanePadding)) / row);
  while (left > 0) {
    const lane = neediest(lanes, rows);
    if (lane === undefined) break;
    rows[lane] = (rows[lane] ?? 1) + 1;
    left -= 1;
  }
  return rows;
}

/** The lane with most events for each of its rows; none where all have enough. */
function neediest(lanes: readonly Lane[], rows: Uint8Array): number | undefined {
  let best: number | undefined;
  let greatest = 0;
  lanes.forEach((lane, position) => {
    const has = rows[position] ?? 1;
    const most = Math.min(position === lanes.length - 1 ? MOST_ARTICLE_ROWS : MOST_ROWS, lane.count);
    const need = has >= most ? 0 : lane.count / has ** 2;
    if (need > greatest) {
      greatest = need;
      best = position;
    }
  });
  return best;
}
