/**
 * Half-open stretches of time, `[start, end)`, as values: every function returns a new one.
 *
 *       start            end            An instant belongs to the span where start ≤ instant < end,
 *         [───────────────)             so neighbours [a, b) and [b, c) share nothing and miss nothing.
 *
 * The view window is a span; so are an event's bounds, where an open end is ±Infinity.
 * Must not know: pixels, calendars, events.
 */
import { type Instant, instant, type Millis, millis } from './units';

/** `[start, end)` with start < end. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** The least and the greatest length that a window may have. */
export interface SpanLimits {
  readonly min: Millis;
  readonly max: Millis;
}

/** Makes a span. Throws a RangeError unless start < end. */
export function span(start: number, end: number): Span {
  if (!(start < end)) throw new RangeError(`a span must end after it starts, not [${start}, ${end})`);
  return { start: instant(start), end: instant(end) };
}

/** Length in milliseconds; Infinity where an end is open. */
export const duration = (of: Span): Millis => millis(of.end - of.start);

/** The instant halfway between finite ends. */
export const middle = (of: Span): Instant => instant(of.start + (of.end - of.start) / 2);

/** Moves by so many milliseconds, later where positive. */
export const panBy = (of: Span, by: Millis): Span => span(of.start + by, of.end + by);

/**
 * Makes a finite span `ratio` times as long (below 1: closer), within the limits. `centre` stays where it is on screen:
 * the wheel zooms at the pointer.
 */
export function zoomBy(of: Span, ratio: number, centre: Instant, limits: SpanLimits): Span {
  if (!(ratio > 0)) throw new RangeError(`a zoom ratio must be positive, not ${ratio}`);
  const before = duration(of);
  const after = Math.min(Math.max(before * ratio, limits.min), limits.max);
  const start = centre - ((centre - of.start) / before) * after;
  return span(start, start + after);
}

/** Adds so many milliseconds at either end. Throws a RangeError where a negative pad leaves nothing. */
export const pad = (of: Span, by: Millis): Span => span(of.start - by, of.end + by);

/** Moves a finite span into the bounds without changing its length; a longer one becomes the bounds. */
export function clampTo(of: Span, bounds: Span): Span {
  const length = duration(of);
  if (length >= duration(bounds)) return bounds;
  if (of.start < bounds.start) return span(bounds.start, bounds.start + length);
  if (of.end > bounds.end) return span(bounds.end - length, bounds.end);
  return of;
}

/** What both have; undefined where they share nothing. */
export function intersect(a: Span, b: Span): Span | undefined {
  if (!overlaps(a, b)) return undefined;
  return span(Math.max(a.start, b.start), Math.min(a.end, b.end));
}

/** True where they share an instant; touching ends share none. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where all of `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True where the instant lies in the span: its start does, its end does not. */
export const containsInstant = (outer: Span, at: Instant): boolean => outer.start <= at && at < outer.end;

/** True where both have the same ends. */
export const equals = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The shortest span that has both, and whatever lies between them. */
export const union = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end));
