/**
 * The dataset that a view asks for: by one clock or the other, whole or as known on a day. Each is made once: between two
 * articles nothing changes, so a year of days is one dataset.
 *
 * Loaded when first asked for. Must not know: the screen.
 */
import type { Dataset } from '../dataset/dataset';
import type { ViewState } from '../url/view-state';
import { asKnownOn, reportDay } from './as-known';
import { asReported, placeAsReported } from './as-reported';

export type Asked = Pick<ViewState, 'clock' | 'asOf'>;

/** Makes the views of one dataset. */
export function createDerivation(whole: Dataset): (asked: Asked) => Dataset {
  let reported: Dataset | null = null;
  const known = new Map<string, Dataset>();
  const byClock = (clock: Asked['clock']): Dataset => {
    if (clock === 'happened') return whole;
    reported ??= asReported(whole);
    return reported;
  };
  return ({ clock, asOf }) => {
    const ground = byClock(clock);
    if (asOf === null) return ground;
    const day = Date.parse(asOf);
    const told = whole.timeline.sources.filter((source) => reportDay(source) <= day).map(({ id }) => id);
    const key = [clock, ...told].join(' ');
    const found = known.get(key) ?? asKnownOn(ground, day, clock === 'reported' ? placeAsReported(whole) : undefined);
    known.set(key, found);
    return found;
  };
}
