/** The passages of one article among events that are columns. Must not know: which of them are kept. */
import type { PackedTimeline } from '../../data/columns/columns';
import type { TimelineEvent } from '../../data/schema/timeline';
import type { Passage } from './dataset';

/** By where they stand in the article. @param read the event at a position */
export function packedPassages(
  { head, columns }: Pick<PackedTimeline, 'head' | 'columns'>,
  source: string,
  read: (at: number) => TimelineEvent,
): readonly Passage[] {
  const number = head.sources.findIndex(({ id }) => id === source);
  const passages = eventsOf(columns.sources, number).flatMap((event) =>
    read(event).evidence.flatMap((mention, evidence) =>
      mention.source === source ? { event, evidence, mention } : [],
    ),
  );
  return passages.sort((a, b) => a.mention.start - b.mention.start);
}

function eventsOf({ from, values }: PackedTimeline['columns']['sources'], source: number): number[] {
  const events: number[] = [];
  for (let at = 0; at + 1 < from.length; at += 1) {
    for (let mention = from[at] as number; mention < (from[at + 1] as number); mention += 1) {
      if (values[mention] === source && events.at(-1) !== at) events.push(at);
    }
  }
  return events;
}
