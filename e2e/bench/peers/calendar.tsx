/**
 * react-calendar-timeline as its README has it: times as numbers, its fastest way; with the range widened from its five
 * years to all there is, and with items that stay where they are when the view is dragged.
 */
import 'react-calendar-timeline/style.css';
import Timeline from 'react-calendar-timeline';
import { createRoot } from 'react-dom/client';
import { DAY, loadEvents, timelineBox } from './bench-page';

const { events, lanes, from, to } = await loadEvents();
const groups = lanes.map((title, id) => ({ id, title }));
const items = events.map(({ id, start, end, title, lane }) => ({
  id,
  group: lane,
  title,
  start_time: start,
  end_time: end ?? start + DAY,
}));
let span: readonly [number, number] = [from, to];
window.benchSpan = () => span;

createRoot(timelineBox()).render(
  <Timeline
    groups={groups}
    items={items}
    defaultTimeStart={from}
    defaultTimeEnd={to}
    maxZoom={(to - from) * 2}
    canMove={false}
    canResize={false}
    stackItems
    onTimeChange={(start, end, update) => {
      span = [start, end];
      update(start, end);
    }}
  />,
);
