/**
 * The dataset as it was known on a day: what the articles had told by then, each event with the status, the date and the
 * claimant that it had in the last of them.
 *
 *     evidence   planned (24 March 2022)    planned (16–18 June 2023)    whole: occurred
 *     known      … ├──────── planned ───────────────── planned ───────── occurred ─► once all articles are out
 *
 * What an article says of an event is what its mention says otherwise than the event, or else what the event says. The
 * event itself is what all the articles together know, so it stands for itself from the day of the last one.
 * Must not know: the store, the screen.
 */
import type { Mention, Source, TimelineEvent } from '../../data/schema/timeline';
import { type Dataset, type Placing, toBounds, toDataset } from '../dataset/dataset';
import { DAY, type Instant, instant } from '../time/units';

/** What can be said of an event otherwise in one article than in another. */
export type Claim = Pick<TimelineEvent, 'status' | 'when' | 'attribution'>;

/**
 * The day, as its first instant, on which an article has certainly been published: where all that is known is a stretch
 * of days, the last of them, so that nothing is ever shown before it was told.
 */
export function reportDay({ published }: Pick<Source, 'published'>): Instant {
  const [start, end] = toBounds(published);
  return Number.isFinite(end) ? instant(end - DAY) : start;
}

/** The days on which articles came out, each once, in order. */
export const reportDays = (dataset: Dataset): readonly Instant[] =>
  [...new Set(dataset.timeline.sources.map(reportDay))].sort((a, b) => a - b);

/** What one article says of an event. */
export const claimOf = (event: TimelineEvent, mention: Mention): Claim => {
  const attribution = mention.attribution ?? event.attribution;
  return {
    status: mention.status ?? event.status,
    when: mention.when ?? event.when,
    ...(attribution === undefined ? {} : { attribution }),
  };
};

/**
 * The dataset as known on a day; the very one given where all had been told.
 * @param day any instant of that day, UTC
 * @param placing where the events stand in time
 */
export function asKnownOn(whole: Dataset, day: number, placing?: Placing): Dataset {
  const sources = whole.timeline.sources.filter((source) => reportDay(source) <= day);
  if (sources.length === whole.timeline.sources.length) return whole;
  const told = new Set(sources.map(({ id }) => id));
  const events = whole.events.flatMap((event) => eventAsTold(event, told) ?? []);
  const known = toDataset({ ...whole.timeline, sources, events }, whole.faults, placing);
  // The ground stays while events come and go: the axis and the strip keep their measure.
  return { ...known, dated: whole.dated, extent: whole.extent, home: whole.home, whole: whole.whole ?? whole };
}

/** The event as some articles tell it; null where none of them does. */
export function eventAsTold(event: TimelineEvent, told: ReadonlySet<string>): TimelineEvent | null {
  const evidence = event.evidence.filter((mention) => told.has(mention.source));
  const last = evidence.at(-1);
  if (last === undefined) return null;
  const { attribution: _, ...rest } = event;
  // A summary is written with all the articles at hand: where one of them was still to come, it says too much.
  const summary = evidence.length === event.evidence.length ? event.summary : {};
  return { ...rest, summary, ...claimOf(event, last), evidence };
}
