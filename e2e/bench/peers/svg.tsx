/** react-svg-timeline as its README and demo have it, with its clusters, which it offers for many events. */
import { createRoot } from 'react-dom/client';
import { Timeline } from 'react-svg-timeline';
import { loadEvents, timelineBox } from './bench-page';

const { events, lanes, from, to } = await loadEvents();
const dateFormat = (ms: number): string => new Date(ms).toLocaleString();
let span: readonly [number, number] = [from, to];
window.benchSpan = () => span;

createRoot(timelineBox()).render(
  <Timeline
    width={innerWidth}
    height={innerHeight}
    lanes={lanes.map((label, lane) => ({ laneId: `${lane}`, label }))}
    events={events.map(({ id, start, end, title, lane }) => ({
      eventId: id,
      laneId: `${lane}`,
      tooltip: title,
      startTimeMillis: start,
      ...(end === null ? {} : { endTimeMillis: end }),
    }))}
    dateFormat={dateFormat}
    enableEventClustering
    onZoomRangeChange={(start, end) => {
      span = [start, end];
    }}
  />,
);
