/**
 * For a view without events: the fewest filters whose removal brings some back.
 *
 * One walk over the columns counts the events by which filters they fail; an event is shown without some filters where
 * these are all that it fails. With at most nine filters that is 512 counts, of whatever size the timeline.
 * Must not know: the screen, the words of the interface.
 */
import type { Dataset } from '../dataset/dataset';
import { filterTests } from './facets';
import { type Droppable, type Narrowing, showsBackground } from './filter';
import { memoLast } from './memo';
import { foundEvents } from './search';
import type { State } from './store';

export interface Drop {
  readonly filters: readonly Droppable[];
  /** How many events there are without them. */
  readonly leaves: number;
}

/** The fewest filters to drop, and of as few those that leave most; null where none is in force or nothing helps. */
export function findDrop(dataset: Dataset, narrowing: Narrowing): Drop | null {
  const tests = filterTests(dataset, narrowing);
  const failing = countFailing(dataset, tests);
  let best: Drop | null = null;
  for (let dropped = 1; dropped < failing.length; dropped += 1) {
    const filters = tests.flatMap(({ filter }, at) => (dropped & (1 << at) ? [filter] : []));
    if (best !== null && filters.length > best.filters.length) continue;
    const leaves = failing.reduce((sum, events, failed) => ((failed & ~dropped) === 0 ? sum + events : sum), 0);
    if (leaves > 0 && (best === null || filters.length < best.filters.length || leaves > best.leaves)) {
      best = { filters, leaves };
    }
  }
  return best;
}

/** Events by the filters that they fail: a bit each. */
function countFailing(dataset: Dataset, tests: ReturnType<typeof filterTests>): Uint32Array {
  const counts = new Uint32Array(1 << tests.length);
  for (let event = 0; event < dataset.starts.length; event += 1) {
    let failed = 0;
    for (let at = 0; at < tests.length; at += 1) if (!tests[at]?.passes(event)) failed |= 1 << at;
    counts[failed] = (counts[failed] as number) + 1;
  }
  return counts;
}

const remembered = memoLast(
  (dataset: Dataset, filters: Narrowing['filters'], background: boolean, found: Narrowing['found']) =>
    findDrop(dataset, { filters, background, found }),
);

/** What to drop of what the store has chosen. */
export const dropFor = (dataset: Dataset, state: State): Drop | null =>
  remembered(dataset, state.filters, showsBackground(state), foundEvents(dataset, state));
