/**
 * The second floor: a plain canvas that draws every event in view as a bare bar, without a label, in each frame in
 * which the window moved. No index, no level of detail: what the least code costs.
 */
import { type BenchEvents, DAY, INK, loadEvents, timelineBox } from './bench-page';

const ZOOM_PER_PX = 0.0022;
const BAR = 6;

const data = await loadEvents();
const canvas = document.createElement('canvas');
const { clientWidth: width, clientHeight: height } = timelineBox();
canvas.width = width * devicePixelRatio;
canvas.height = height * devicePixelRatio;
canvas.style.cssText = 'width: 100%; height: 100%; display: block';
timelineBox().append(canvas);

let [from, to] = [data.from, data.to + DAY];
let asked = false;

function draw({ events, lanes }: BenchEvents): void {
  asked = false;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.fillStyle = INK;
  const scale = width / (to - from);
  for (const { start, end, lane } of events) {
    const until = end ?? start + DAY;
    if (until < from || start > to) continue;
    context.fillRect(
      (start - from) * scale,
      ((lane + 0.5) * height) / lanes.length,
      Math.max((until - start) * scale, 1),
      BAR,
    );
  }
}

function ask(): void {
  if (!asked) requestAnimationFrame(() => draw(data));
  asked = true;
}

canvas.addEventListener('pointermove', (event) => {
  if (event.buttons !== 1) return;
  const moved = (event.movementX * (to - from)) / width;
  [from, to] = [from - moved, to - moved];
  ask();
});
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const ratio = Math.exp(event.deltaY * ZOOM_PER_PX);
    const at = from + (event.offsetX * (to - from)) / width;
    [from, to] = [at - (at - from) * ratio, at + (to - at) * ratio];
    ask();
  },
  { passive: false },
);
window.benchSpan = () => [from, to];
draw(data);
