/**
 * What stands on a handout or a worksheet: which events, in which order, under which signs.
 *
 *     handout   the dated list, from 1            worksheet "dates"   the same with the dates left blank
 *     worksheet "order": cards to be cut out and put in order, under letters that say nothing of it
 *
 * Must not know: how it is drawn, the printer.
 */
import type { TimelineEvent } from '../../data/schema/timeline';
import type { Dataset } from '../dataset/dataset';
import { weightiest } from '../dataset/weightiest';
import { chooseApart } from '../exercise/make-order';
import { createRandom } from '../exercise/random';

export const variants = ['handout', 'dates', 'order'] as const;
export type Variant = (typeof variants)[number];

export interface SheetRow {
  /** What the answer key calls it: a number, or a letter where a number would give the order away. */
  readonly sign: string;
  readonly event: TimelineEvent;
}

export interface Sheet {
  readonly variant: Variant;
  /** In the order of the page. */
  readonly rows: readonly SheetRow[];
  /** In the order of time. */
  readonly answer: readonly SheetRow[];
}

export interface SheetOptions {
  readonly variant: Variant;
  /** At most so many events, the weightiest; all where null. */
  readonly most: number | null;
  /** Which cards, in which order they lie on the page. */
  readonly seed: number;
}

/** Cards on paper are for a table, not for a wall. */
const MOST_CARDS = 26;

/** @param events in order of time */
export function makeSheet(dataset: Dataset, events: readonly TimelineEvent[], options: SheetOptions): Sheet {
  const { variant, most } = options;
  if (variant === 'order') return makeCards(dataset, events, options);
  const rows = weightiest(events, ({ weight }) => weight, most ?? Infinity).map((event, at) => ({
    sign: String(at + 1),
    event,
  }));
  return { variant, rows, answer: rows };
}

/** Only events that lie wholly apart in time, so that there is one right order. */
function makeCards(dataset: Dataset, events: readonly TimelineEvent[], { variant, most, seed }: SheetOptions): Sheet {
  const random = createRandom(seed);
  const indexes = events.flatMap(({ id }) => dataset.indexById.get(id) ?? []);
  const chosen = chooseApart(dataset, random.shuffle(indexes), Math.min(most ?? MOST_CARDS, MOST_CARDS));
  const rows = random
    .shuffle(chosen)
    .flatMap((index) => dataset.events[index] ?? [])
    .map((event, at) => ({ sign: String.fromCharCode(65 + at), event }));
  const startOf = ({ event }: SheetRow) => dataset.starts[dataset.indexById.get(event.id) ?? -1] ?? 0;
  return { variant, rows, answer: rows.toSorted((a, b) => startOf(a) - startOf(b)) };
}
