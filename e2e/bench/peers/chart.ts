/** timelines-chart as its README has it: a group a lane, one line each, categories by name. */
import TimelinesChart from 'timelines-chart';
import { DAY, loadEvents, timelineBox } from './bench-page';

const { events, lanes, from, to } = await loadEvents();
const groups = lanes.map((group, lane) => ({
  group,
  data: [
    {
      label: group,
      data: events
        .filter((event) => event.lane === lane)
        .map(({ start, end, title }) => ({
          timeRange: [new Date(start), new Date(end ?? start + DAY)],
          val: group,
          labelVal: title,
        })),
    },
  ],
}));
const chart = new TimelinesChart(timelineBox()).width(innerWidth).zQualitative(true).useUtc(true).data(groups);
window.benchSpan = () => {
  const zoom = chart.zoomX();
  return zoom?.[0] ? [zoom[0].getTime(), zoom[1].getTime()] : [from, to];
};
