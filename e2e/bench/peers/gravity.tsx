/** @gravity-ui/timeline as its README has it: an axis a lane, drawn on a canvas by its React component. */

import { TimelineCanvas, useTimeline } from '@gravity-ui/timeline/react';
import { createRoot } from 'react-dom/client';
import { type BenchEvents, DAY, INK, loadEvents, timelineBox } from './bench-page';

const LANE_HEIGHT = 60;

const data = await loadEvents();
createRoot(timelineBox()).render(<App {...data} />);

function App({ events, lanes, from, to }: BenchEvents) {
  const { timeline } = useTimeline({
    settings: {
      start: from,
      end: to,
      axes: lanes.map((_, lane) => ({ id: `${lane}`, tracksCount: 1, top: lane * LANE_HEIGHT, height: LANE_HEIGHT })),
      events: events.map(({ id, start, end, lane }) => ({
        id,
        from: start,
        to: end ?? start + DAY,
        axisId: `${lane}`,
        trackIndex: 0,
        color: INK,
      })),
    },
  });
  window.benchSpan = () => {
    const { start, end } = timeline.api.getInterval();
    return [start, end];
  };
  return (
    <div style={{ width: '100%', height: '100%' }}>
      <TimelineCanvas timeline={timeline} />
    </div>
  );
}
