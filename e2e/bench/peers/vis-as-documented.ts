/** What the ways of using vis-timeline share. */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { type BenchEvent, loadEvents, timelineBox } from './bench-page';

export async function startVis({
  grouped,
  options,
}: {
  readonly grouped: boolean;
  readonly options: TimelineOptions;
}): Promise<void> {
  const { events, lanes } = await loadEvents();
  const items = new DataSet(events.map((event) => toItem(event, grouped)));
  const groups = new DataSet(lanes.map((content, id) => ({ id, content })));
  const timeline = grouped
    ? new Timeline(timelineBox(), items, groups, options)
    : new Timeline(timelineBox(), items, options);
  // With neither start nor end it first draws the current week, all its items in it, and then all there is, in years.
  window.benchShown = () => [...document.querySelectorAll('.vis-time-axis .vis-text')].some(isYear);
  window.benchSpan = () => {
    const { start, end } = timeline.getWindow();
    return [start.getTime(), end.getTime()];
  };
}

const toItem = ({ id, start, end, title, lane }: BenchEvent, grouped: boolean) => ({
  id,
  content: title,
  start: new Date(start),
  ...(end === null ? {} : { end: new Date(end) }),
  ...(grouped ? { group: lane } : {}),
});

const isYear = (label: Element): boolean => /^\d{4}$/.test(label.textContent.trim());
