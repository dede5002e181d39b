/**
 * Which is next: the event, the stretch of time or the article so many places on from where one is.
 *
 * Pure; must not know the store, the screen.
 */
import type { EventIndex } from '../dataset/dataset';
import { equals, middle, type Span } from '../time/span';

/** Forwards or backwards in time. */
export type Direction = 1 | -1;

/**
 * Position in `shown` of the event after or before one: the chosen event, shown or not, or else the middle of what is
 * looked at. Outside `shown` where there is none that way.
 */
export function nextEvent(
  shown: readonly EventIndex[],
  by: Direction,
  from: {
    readonly chosen: EventIndex | undefined;
    readonly centre: number;
    readonly starts: ArrayLike<number>;
  },
): number {
  const { chosen, centre, starts } = from;
  if (chosen !== undefined) {
    if (by === 1) return shown.findIndex((event) => event > chosen);
    const at = shown.findIndex((event) => event >= chosen);
    return (at === -1 ? shown.length : at) - 1;
  }
  const after = shown.findIndex((event) => (starts[event] ?? 0) >= centre);
  return by === 1 ? after : (after === -1 ? shown.length : after) - 1;
}

/**
 * The first window after the present one, or before it, by their middles; undefined where there is none. A window that is
 * where one is already is passed over.
 *
 * @param windows in order of time
 */
export function nextWindow(windows: readonly Span[], by: Direction, now: Span): Span | undefined {
  const isBeyond = (window: Span) => !equals(window, now) && (middle(window) - middle(now)) * by > 0;
  return by === 1 ? windows.find(isBeyond) : windows.findLast(isBeyond);
}
