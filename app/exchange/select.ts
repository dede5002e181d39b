/**
 * The part of a timeline that an export is about, and the small questions that all exports ask of it.
 *
 * Must not know: any format.
 */
import type { Mention, Source, Text, Timeline, TimelineEvent } from '../../data/schema/timeline';

interface Wanted {
  readonly events?: readonly string[] | undefined;
}

/** The events wanted, in the timeline's order. */
export function selectEvents(timeline: Timeline, { events }: Wanted): readonly TimelineEvent[] {
  if (!events) return timeline.events;
  const ids = new Set(events);
  return timeline.events.filter(({ id }) => ids.has(id));
}

/** The sources that the wanted events cite, in the timeline's order; all of them where all events are wanted. */
export function selectSources(timeline: Timeline, wanted: Wanted): readonly Source[] {
  if (!wanted.events) return timeline.sources;
  const cited = new Set(selectEvents(timeline, wanted).flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return timeline.sources.filter(({ id }) => cited.has(id));
}

/** Rows by their ids. */
export const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** The words in a language, or in the first there is. */
export const wordsIn = (text: Text, language: string): string => text[language] ?? Object.values(text)[0] ?? '';

/** The tag of the words that `wordsIn` gives. */
export const languageOf = (text: Text, language: string): string =>
  text[language] === undefined ? (Object.keys(text)[0] ?? language) : language;

/** Labels of topics, actors or places by id. An unknown id stands for itself: nothing is lost, nothing made up. */
export function labelsBy(
  rows: readonly { readonly id: string; readonly label: Text }[],
  language: string,
): (id: string) => string {
  const labels = new Map(rows.map(({ id, label }) => [id, wordsIn(label, language)]));
  return (id) => labels.get(id) ?? id;
}

/** The first piece of evidence: the contract promises one, so a timeline without is not one. */
export function firstMention(event: TimelineEvent): Mention {
  const [mention] = event.evidence;
  if (!mention) throw new RangeError(`the event "${event.id}" has no evidence`);
  return mention;
}

/**
 * Words on one line: a run of white space, line ends among them, is one space; control characters go. French spaces that
 * do not break stay.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
