/**
 * Bounds on a date's own clock: the day that its words mean is that of the place they speak of.
 *
 * Must not know: YAML, what is dated.
 */
import { offsetOf } from '../extract/offset';
import type { Bounds } from './when-bounds';

/** @param date EDTF or TIMEX3; where it names no offset the bounds stay as they are */
export function onOwnClock({ start, end }: Bounds, date: string): Bounds {
  const offset = offsetOf(date);
  return { start: start === null ? null : start + offset, end: end === null ? null : end + offset };
}
