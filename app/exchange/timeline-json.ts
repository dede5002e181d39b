/**
 * Our own format, out and in: a `timeline.json` of its own, with only what its events need.
 *
 * Must not know: other formats.
 */
import type { Story, Thread, Timeline } from '../../data/schema/timeline';
import { type ParsedTimeline, parseTimeline } from '../../data/schema/validate';
import type { ExportOptions } from './options';
import { selectEvents, selectSources } from './select';

/** A valid timeline of the wanted events, as JSON with two spaces, as the build writes it. The language does not matter. */
export function toTimelineJson(timeline: Timeline, options: ExportOptions): string {
  const part = options.events ? cutTimeline(timeline, options) : timeline;
  return `${JSON.stringify(part, null, 2)}\n`;
}

/**
 * Reads such a file. Never throws.
 *
 * @returns the timeline, null where nothing can be shown, and every fault in words
 */
export function fromTimelineJson(text: string): ParsedTimeline {
  try {
    return parseTimeline(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { timeline: null, faults: [{ path: '', message: `is not JSON: ${reason}`, severity: 'error' }] };
  }
}

function cutTimeline(timeline: Timeline, options: ExportOptions): Timeline {
  const events = [...selectEvents(timeline, options)];
  const used = new Set(events.flatMap(({ topic, actors, places }) => [topic, ...actors, ...places]));
  const isUsed = ({ id }: { readonly id: string }) => used.has(id);
  const kept = new Set(events.map(({ id }) => id));
  const threads = timeline.threads?.flatMap((thread) => cutThread(thread, kept));
  return {
    ...timeline,
    topics: timeline.topics.filter(isUsed),
    actors: timeline.actors.filter(isUsed),
    places: timeline.places.filter(isUsed),
    sources: [...selectSources(timeline, options)],
    events,
    stories: timeline.stories.filter((story) => isWhole(story, kept)),
    ...(threads === undefined ? {} : { threads }),
  };
}

/** The events of a thread that are there; fewer than two are none. */
function cutThread(thread: Thread, kept: ReadonlySet<string>): Thread[] {
  const events = thread.events.filter((id) => kept.has(id));
  return events.length < 2 ? [] : [{ ...thread, events }];
}

/** A story that would point at events which are not there is no longer that story. */
const isWhole = ({ steps }: Story, kept: ReadonlySet<string>): boolean =>
  steps.every(({ event }) => event === undefined || kept.has(event));
