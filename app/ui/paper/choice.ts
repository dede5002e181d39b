/** What a person chose to print, and the events that this stands for. Must not know: how it is drawn. */
import type { Story, TimelineEvent } from '../../../data/schema/timeline';
import { type Dataset, type EventIndex, everyEvent } from '../../dataset/dataset';
import { weightiestEvents } from '../../dataset/weightiest';
import type { Variant } from '../../paper/sheet';
import { shownEvents } from '../../state/selectors';
import type { State } from '../../state/store';
import { restingWindow } from '../../state/store';
import type { StoryEntry } from '../../stories/story';

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

/** More than fills thirty pages is nothing to print: of more the weightiest are taken. */
const MOST_PRINTED = 500;

/** The events in order of time. @param story the one that they are chosen by, where they are */
export function eventsFrom(
  from: From,
  dataset: Dataset,
  state: State,
  story: Story | undefined,
): readonly EventIndex[] {
  if (from === 'all') return everyEvent(dataset);
  if (from === 'shown') {
    const window = restingWindow(state, dataset);
    const { starts, ends } = dataset.numbers.columns;
    return shownEvents(dataset, state).filter(
      (event) => (starts[event] as number) < window.end && (ends[event] as number) > window.start,
    );
  }
  const told = (story?.steps ?? []).flatMap(({ event }) => dataset.indexById.get(event ?? '') ?? []);
  return [...new Set(told)].sort((a, b) => a - b);
}

/** Those of some events that can stand on paper. */
export const printable = (dataset: Dataset, events: readonly EventIndex[]): readonly TimelineEvent[] =>
  weightiestEvents(dataset, events, MOST_PRINTED).flatMap((event) => dataset.events[event] ?? []);

export const storyOf = (from: From, stories: readonly StoryEntry[]): StoryEntry | undefined =>
  stories.find(({ story }) => from === `story:${story.id}`);

/** Letter where Letter is what lies in the printer. */
export const usualSize = (locale: string): PaperSize => (/-(?:US|CA|MX|PH|CL|CO|VE)\b/i.test(locale) ? 'letter' : 'a4');
