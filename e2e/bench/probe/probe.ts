/**
 * Put into every page before anything of its own runs: sees when events are first visible, and how long frames and
 * tasks take. Bundled alone into one plain script.
 *
 * Costs each page the same: one callback a frame.
 */
import { type BenchProbe, VISIBLE } from './probe-api';

/** A task longer than this is one that a person can feel. In milliseconds. */
const LONG = 50;
/** How long nothing may be long for a page to count as settled. In milliseconds. */
const CALM = 700;
/** Elements looked at in a frame, until enough of them show. */
const LOOKED_AT = 4_000;
/** The canvas is looked at through a small copy. In pixels. */
const COPY = { width: 160, height: 100 };

interface Task {
  readonly start: number;
  readonly length: number;
}

const tasks: Task[] = [];
let seenAt: number | null = null;
let watchedFrom = 0;
let lastFrame: number | null = null;
let frames: number[] = [];

const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({ type: 'longtask', buffered: true });

function note(entries: readonly PerformanceEntry[]): void {
  for (const { startTime, duration } of entries) tasks.push({ start: startTime, length: duration });
}

function onFrame(now: number): void {
  if (lastFrame !== null) frames.push(now - lastFrame);
  lastFrame = now;
  if (seenAt === null && isVisible()) {
    // A task of its own runs after this frame has been drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (seenAt !== null) return;
      seenAt = performance.now();
      console.debug(VISIBLE);
    };
    port2.postMessage(null);
  }
  requestAnimationFrame(onFrame);
}
requestAnimationFrame(onFrame);

function isVisible(): boolean {
  const wanted = window.benchVisible;
  if (wanted === undefined || document.body === null || window.benchShown?.() === false) return false;
  if (wanted.kind === 'nothing') return document.readyState === 'complete';
  if (wanted.kind === 'canvas') return [...document.querySelectorAll<HTMLCanvasElement>(wanted.selector)].some(isInked);
  const found = document.querySelectorAll(wanted.selector);
  let shown = 0;
  for (let at = 0; at < Math.min(found.length, LOOKED_AT); at += 1) {
    if (isShown(found[at])) shown += 1;
    if (shown === wanted.enough) return true;
  }
  return false;
}

function isShown(element: Element | undefined): boolean {
  if (element === undefined) return false;
  const { width, height, left, top, right, bottom } = element.getBoundingClientRect();
  const inView = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return (
    width > 0 && height > 0 && inView && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

const copy = document.createElement('canvas');

/** Events on a canvas are drawn in magenta by our adapters, which nothing else there is. */
function isInked(canvas: HTMLCanvasElement): boolean {
  if (canvas.width === 0 || canvas.height === 0) return false;
  Object.assign(copy, COPY);
  const context = copy.getContext('2d', { willReadFrequently: true });
  if (context === null) return false;
  context.imageSmoothingEnabled = false;
  context.drawImage(canvas, 0, 0, COPY.width, COPY.height);
  const { data } = context.getImageData(0, 0, COPY.width, COPY.height);
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (red > 150 && blue > 100 && green < 80) return true;
  }
  return false;
}

const blockingSince = (from: number): number =>
  tasks
    .filter((task) => task.start + task.length > from)
    .reduce((sum, { length }) => sum + Math.max(0, length - LONG), 0);

window.benchProbe = {
  firstVisible: () => seenAt,
  isQuiet: () => {
    note(observer.takeRecords());
    const last = tasks.at(-1);
    return (
      performance.now() - Math.max(seenAt ?? performance.now(), last === undefined ? 0 : last.start + last.length) >
      CALM
    );
  },
  blocking: () => {
    note(observer.takeRecords());
    return blockingSince(0);
  },
  begin: () => {
    note(observer.takeRecords());
    watchedFrom = performance.now();
    frames = [];
    lastFrame = null;
  },
  end: () => {
    note(observer.takeRecords());
    return { frames, blocking: blockingSince(watchedFrom), length: performance.now() - watchedFrom };
  },
} satisfies BenchProbe;
