/** react-chrono as its README has it: its default mode, a list of cards on alternating sides. It draws no axis. */
import 'react-chrono/dist/style.css';
import { Chrono } from 'react-chrono';
import { createRoot } from 'react-dom/client';
import { loadEvents, timelineBox } from './bench-page';

const { events } = await loadEvents();
const items = events.map(({ start, title }) => ({
  title: new Date(start).toISOString().slice(0, 10),
  cardTitle: title,
}));
createRoot(timelineBox()).render(<Chrono items={items} mode="alternating" />);
