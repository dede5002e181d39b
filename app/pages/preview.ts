/**
 * What the preview picture shows, before it is drawn: the title, and how many events fall in each stretch of time, by
 * topic.
 *
 * Must not know: how pictures are made.
 */
import type { Dataset } from '../dataset/dataset';
import { textIn } from '../ui/shared/text';
import type { PageContext } from './page-context';

/** What the sites that show links ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
/** The view of an event, as a thumbnail: in CSS pixels, of the same shape. */
export const EVENT_PICTURE_SIZE = { width: 640, height: 336 } as const;

/** Topics as rows, stretches of time as columns: how many events of that topic start in that stretch. */
export interface Density {
  readonly topics: readonly (readonly number[])[];
  /** The whole years that the columns cover, the first and the last. */
  readonly years: readonly [number, number];
}

/** Counts the outright events, by start; background events would stretch the years out into emptiness. */
export function densityOf({ events, timeline }: Dataset, columns: number): Density {
  const starts = events.flatMap(({ topic, when: { start }, background }) =>
    background || start === null ? [] : [{ topic, start: Date.parse(start) }],
  );
  const years = yearsOf(starts.map(({ start }) => start));
  const from = Date.UTC(years[0], 0);
  const width = (Date.UTC(years[1] + 1, 0) - from) / columns;
  const topics = timeline.topics.map(({ id }) => {
    const counts = new Array<number>(columns).fill(0);
    for (const { topic, start } of starts) {
      const column = Math.floor((start - from) / width);
      if (topic === id) counts[column] = (counts[column] ?? 0) + 1;
    }
    return counts;
  });
  return { topics, years };
}

/** The first and the last; for a timeline without events, some year. */
function yearsOf(starts: readonly number[]): readonly [number, number] {
  const years = starts.map((start) => new Date(start).getUTCFullYear());
  return years.length === 0 ? [1970, 1970] : [Math.min(...years), Math.max(...years)];
}

/** The picture in words, for those who do not see it. */
export function previewAlt({ dataset, language, messages, words }: PageContext): string {
  const title = textIn(dataset.timeline.title, language).text;
  return words.preview(title, messages.app.events(dataset.events.length));
}
