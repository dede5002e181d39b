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
import type { viewLarge as ViewLarge } from './large-view';

export type Asked = Pick<ViewState, 'clock' | 'asOf'>;

/**
 * Views of a day that are kept, at the most, and events in all of them: a replay goes through all the days, and each event
 * of a large view takes some eighty bytes.
 */
const KEPT = { views: 24, events: 2_000_000 };

/** Makes the views of one dataset, with what it takes where that is a large one. */
export async function loadDerivation(whole: Dataset): Promise<(asked: Asked) => Dataset> {
  return createDerivation(whole, whole.packed && (await import('./large-view')).viewLarge);
}

/** @param viewLarge makes those of a large dataset; nobody asks for it where the dataset is small */
export function createDerivation(whole: Dataset, viewLarge?: typeof ViewLarge): (asked: Asked) => Dataset {
  const packed = viewLarge && whole.packed;
  const { sources } = whole.timeline;
  const byReport = () => (packed ? viewLarge(whole, packed, { told: null, isReported: true }) : asReported(whole));
  let reported: Dataset | null = null;
  const known = new Map<string, Dataset>();
  const most = Math.max(2, Math.min(KEPT.views, Math.floor(KEPT.events / whole.starts.length)));
  const keep = (key: string, view: Dataset): Dataset => {
    known.delete(key);
    known.set(key, view);
    // A map keeps the order of entry: the first is the one that was asked for longest ago.
    const [oldest] = known.size > most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return view;
  };
  return ({ clock, asOf }) => {
    const isReported = clock === 'reported';
    if (isReported) reported ??= byReport();
    const ground = isReported && reported !== null ? reported : whole;
    if (asOf === null) return ground;
    const day = Date.parse(asOf);
    const told = sources.filter((source) => reportDay(source) <= day).map(({ id }) => id);
    if (told.length === sources.length) return ground;
    const make = () =>
      packed
        ? viewLarge(whole, packed, { told: new Set(told), isReported })
        : asKnownOn(whole, day, isReported ? placeAsReported(whole) : undefined);
    const key = [clock, ...told].join(' ');
    return keep(key, known.get(key) ?? onGround(ground, make()));
  };
}

/** The ground stays while events come and go: the axis and the strip keep their measure. */
const onGround = ({ dated, extent, home }: Dataset, view: Dataset): Dataset => ({ ...view, dated, extent, home });
