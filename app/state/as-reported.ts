/**
 * The dataset by the other clock: every event stands on the day of the first article that tells it.
 *
 *     happened   1949 ● founded        2022 ● invasion    2024 ● summit planned
 *     reported                                            2024-04-03 ●● (founded, summit)
 *
 * One event stays one mark, however many articles tell it: so the counts are the same by either clock. Where only a
 * stretch of days is known for an article, its events stand on the whole of it.
 * Must not know: the store, the screen.
 */
import type { Source, TimelineEvent } from '../../data/schema/timeline';
import { type Dataset, type Placing, toBounds, toDataset } from '../dataset/dataset';

/** The article that first tells an event: the earliest published, of several on one day the first in the dataset. */
export function firstReport(event: TimelineEvent, { sources }: Pick<Dataset, 'sources'>): Source | undefined {
  const told = event.evidence.flatMap(({ source }) => sources.get(source) ?? []);
  const [first] = told.toSorted((a, b) => startOf(a) - startOf(b));
  return first;
}

const startOf = (source: Source): number => toBounds(source.published)[0];

/** Puts an event on the day of its first report; one without any stays when it happened. */
export const placeAsReported =
  (dataset: Pick<Dataset, 'sources'>): Placing =>
  (event) =>
    firstReport(event, dataset)?.published ?? event.when;

export function asReported(whole: Dataset): Dataset {
  return {
    ...toDataset({ ...whole.timeline, events: [...whole.events] }, whole.faults, placeAsReported(whole)),
    whole,
  };
}
