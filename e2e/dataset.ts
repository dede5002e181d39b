/**
 * The dataset as the tests know it: the committed file itself, so that no test holds an id or a title by heart that an
 * editor may change.
 */
import { readFileSync } from 'node:fs';
import type { Source, Timeline, TimelineEvent } from '../data/schema/timeline';

/** Where the file lies below the site's root. */
export const TIMELINE_PATH = 'timelines/nato-russia-ukraine/timeline.json';

const FILE = new URL(`../data/${TIMELINE_PATH}`, import.meta.url);

export const timeline: Timeline = JSON.parse(readFileSync(FILE, 'utf8'));

export type Language = 'en' | 'fr';

export function titleOf(event: TimelineEvent, language: Language = 'en'): string {
  return event.title[language] ?? '';
}

/** The weightiest event that one article alone proves, with a single passage. */
export function eventProvedOnlyBy(source: Source): TimelineEvent {
  return weightiest(({ evidence }) => evidence.length === 1 && evidence[0]?.source === source.id);
}

/** The weightiest event with passages in at least so many articles. */
export function eventProvedByMany(articles: number): TimelineEvent {
  return weightiest(({ evidence }) => new Set(evidence.map(({ source }) => source)).size >= articles);
}

export function weightiest(isWanted: (event: TimelineEvent) => boolean): TimelineEvent {
  const [first] = timeline.events.filter(isWanted).toSorted((one, other) => other.weight - one.weight);
  if (first === undefined) throw new Error('The dataset has no event of the kind that this test is about.');
  return first;
}

/** An article's title as the page shows it. */
export function headlineOf(source: Source): string {
  return source.title ?? 'untitled';
}

/** The weightiest event whose passage in an article shares no letter with another one: a click there can mean only it. */
export function eventAloneInItsPassage(source: Source): TimelineEvent {
  const mentions = timeline.events.flatMap(({ evidence }) =>
    evidence.filter((mention) => mention.source === source.id),
  );
  return weightiest(({ evidence }) => {
    const [only, ...more] = evidence.filter((mention) => mention.source === source.id);
    if (only === undefined || more.length > 0 || evidence[0] !== only) return false;
    return mentions.every((other) => other === only || other.end <= only.start || other.start >= only.end);
  });
}
