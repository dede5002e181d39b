/**
 * TimelineJS3 as its page on instantiating a timeline has it: its script and style sheet in the page, events as its
 * JSON, default options. It has no lanes but groups; media and texts are left out.
 */
import { type BenchEvent, DAY, loadEvents } from './bench-page';

interface TimelineJs {
  readonly Timeline: new (element: string, data: unknown) => unknown;
}

declare global {
  interface Window {
    readonly TL: TimelineJs;
  }
}

const { events, lanes } = await loadEvents();
new window.TL.Timeline('timeline', { events: events.map((event) => toSlide(event, lanes)) });

function toSlide({ id, start, end, title, lane }: BenchEvent, lanes: readonly string[]) {
  return {
    unique_id: id,
    group: lanes[lane],
    text: { headline: title },
    start_date: toDate(start),
    ...(end === null ? {} : { end_date: toDate(end - DAY) }),
  };
}

function toDate(ms: number) {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
