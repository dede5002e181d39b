/**
 * Marks that travel: from where they stood to where they stand now, so that the eye can follow what became of them.
 *
 *     before   ●      ⑫           a spot a stream of events, as large as they are many,
 *     after       ●  ●    ⑤       leaves the old place and melts into the new
 *
 * Elements laid over the axis for the time being; what stands at their end fades in when they arrive.
 * Must not know: vis-timeline, the dataset.
 */

/** Where an event is drawn: its own mark, or the cluster that counts it. */
export interface Place {
  /** What holds it there; the same for all that share it. */
  readonly holder: HTMLElement;
  /** Middle of it, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** The number of its topic's colour. */
  readonly tone: number;
}

export type Places = ReadonlyMap<string, Place>;

/** Long enough to be followed, short enough not to be waited for. */
const TRAVEL_MS = 480;
const EASING = 'cubic-bezier(0.45, 0, 0.2, 1)';
/** Nearer than this nothing has moved. */
const STILL_PX = 3;
/** More streams than this are a fog; the widest are drawn. */
const MOST_STREAMS = 240;
const SPOT = { least: 7, most: 20 };

interface Stream {
  readonly from: Place;
  readonly to: Place;
  count: number;
}

/** @param frame the positioned box that the axis stands in */
export function travel(frame: HTMLElement, before: Places, after: Places): void {
  const streams = toStreams(before, after);
  const box = frame.getBoundingClientRect();
  const layer = document.createElement('div');
  layer.className = 'travel';
  layer.setAttribute('aria-hidden', 'true');
  frame.append(layer);
  const flights = streams.map((stream) => fly(stream, layer, box));
  fadeIn(new Set([...after].filter(([id]) => !before.has(id)).map(([, { holder }]) => holder)), 0);
  fadeIn(new Set(streams.map(({ to }) => to.holder)), 0.55);
  void Promise.allSettled(flights.map(({ finished }) => finished)).then(() => layer.remove());
}

/** Events that go the same way are one stream. */
export function toStreams(before: Places, after: Places): Stream[] {
  const streams = new Map<HTMLElement, Map<string, Stream>>();
  for (const [id, to] of after) {
    const from = before.get(id);
    if (from === undefined || Math.hypot(to.x - from.x, to.y - from.y) < STILL_PX) continue;
    const key = `${Math.round(from.x)} ${Math.round(from.y)} ${to.tone}`;
    const into = streams.get(to.holder) ?? new Map<string, Stream>();
    const stream = into.get(key) ?? { from, to, count: 0 };
    stream.count++;
    into.set(key, stream);
    streams.set(to.holder, into);
  }
  return [...streams.values()]
    .flatMap((into) => [...into.values()])
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_STREAMS);
}

function fly({ from, to, count }: Stream, layer: HTMLElement, box: DOMRect): Animation {
  const spot = document.createElement('i');
  spot.className = `tone-${to.tone}`;
  const size = Math.min(SPOT.most, SPOT.least * Math.sqrt(count));
  spot.style.width = `${size}px`;
  spot.style.height = `${size}px`;
  layer.append(spot);
  const at = ({ x, y }: Place) => {
    // What was out of sight comes from the edge.
    const inside = Math.min(box.right + SPOT.most, Math.max(box.left - SPOT.most, x));
    return `translate(${inside - box.left - size / 2}px, ${y - box.top - size / 2}px)`;
  };
  const frames = [
    { transform: at(from), opacity: 1 },
    { transform: at(to), opacity: 1, offset: 0.9 },
    { transform: at(to), opacity: 0 },
  ];
  return spot.animate(frames, { duration: TRAVEL_MS, easing: EASING, fill: 'both' });
}

/** @param from share of the time that passes before anything is to be seen */
function fadeIn(holders: ReadonlySet<HTMLElement>, from: number): void {
  for (const holder of holders) {
    const frames = [{ opacity: 0 }, { opacity: 0, offset: from }, { opacity: 1 }];
    holder.animate(frames, { duration: TRAVEL_MS });
  }
}
