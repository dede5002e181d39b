/**
 * Where to look when an event is chosen: near enough that its date can be told, far enough to see what is around it.
 *
 * Must not know: pixels, the store.
 */
import { clampTo, duration, type Span, span } from '../time/span';
import { DAY, millis } from '../time/units';

/** A window shows an event well while it is at most so many times as long as the event … */
const LONGEST_RATIO = 400;
/** … and never asks to come nearer than this for what is known to the day. */
const NEAREST = 120 * DAY;
/** An event longer than this share of the window makes it step back. */
const WIDEST_SHARE = 0.8;
/** An event whose start lies in the middle of the window, margins of this share left out, needs no flight. */
const COMFORT = 0.12;

/** The window to fly to; the present one where it will do. */
export function windowFor(event: { readonly start: number; readonly end: number }, now: Span, bounds: Span): Span {
  const [start, end] = finiteEnds(event, bounds);
  const length = Math.max(end - start, 1);
  const longest = Math.max(length * LONGEST_RATIO, NEAREST);
  const wanted = Math.min(Math.max(duration(now), length / WIDEST_SHARE), Math.max(longest, length / WIDEST_SHARE));
  const margin = duration(now) * COMFORT;
  const isNear =
    wanted === duration(now) && start >= now.start + margin && Math.min(end, start + wanted / 2) <= now.end - margin;
  if (isNear) return now;
  // A long event is centred, a short one stands a little left of the middle: its label runs to the right.
  const centre = length > wanted / 2 ? (start + end) / 2 : start + wanted * 0.1;
  return clampTo(span(centre - wanted / 2, centre + wanted / 2), bounds);
}

/** The window that fits a stretch of time, with room around it. */
export function windowAround(event: { readonly start: number; readonly end: number }, bounds: Span): Span {
  const [start, end] = finiteEnds(event, bounds);
  const length = Math.max(end - start, DAY);
  const room = millis(length * 0.25);
  return clampTo(span(start - room, start + length + room), bounds);
}

/** An open end reaches as far as the dataset does. */
function finiteEnds(event: { readonly start: number; readonly end: number }, bounds: Span): [number, number] {
  const start = Number.isFinite(event.start) ? event.start : bounds.start;
  return [start, Math.max(Number.isFinite(event.end) ? event.end : bounds.end, start + 1)];
}
