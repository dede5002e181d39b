/** What a person chose to print, and the events that this stands for. Must not know: how it is drawn. */
import type { TimelineEvent } from '../../../data/schema/timeline';
import { type Dataset, toBounds } from '../../dataset/dataset';
import type { Variant } from '../../paper/sheet';
import { shownEvents } from '../../state/selectors';
import type { State } from '../../state/store';
import { restingWindow } from '../../state/store';

export const sizes = ['a4', 'letter'] as const;
export type PaperSize = (typeof sizes)[number];

/** `shown`: what filters, search and window leave; `story:<id>`: the events of its steps. */
export type From = 'shown' | 'all' | `story:${string}`;

export interface PaperChoice {
  readonly variant: Variant;
  readonly from: From;
  /** At most so many events; null for all. */
  readonly most: number | null;
  readonly size: PaperSize;
  readonly hasKey: boolean;
  /** Which cards. */
  readonly seed: number;
}

/** The events in order of time. */
export function eventsFrom(from: From, dataset: Dataset, state: State): readonly TimelineEvent[] {
  if (from === 'all') return dataset.events;
  if (from === 'shown') {
    const window = restingWindow(state, dataset);
    return shownEvents(dataset, state)
      .flatMap((index) => dataset.events[index] ?? [])
      .filter(({ when }) => {
        const [start, end] = toBounds(when);
        return start < window.end && end > window.start;
      });
  }
  const ids = new Set(storyOf(from, dataset)?.steps.flatMap(({ event }) => event ?? []));
  return dataset.events.filter(({ id }) => ids.has(id));
}

export const storyOf = (from: From, { timeline }: Dataset) => timeline.stories.find(({ id }) => from === `story:${id}`);

/** Letter where Letter is what lies in the printer. */
export const usualSize = (locale: string): PaperSize => (/-(?:US|CA|MX|PH|CL|CO|VE)\b/i.test(locale) ? 'letter' : 'a4');
