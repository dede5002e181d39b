/**
 * The date of an imported event: EDTF where the file has it, else made from its first and last day.
 *
 * Must not know: which format the file is in.
 */
import { modSchema } from '../../data/schema/timeline';
import { edtfBounds, maybeParseEdtf } from '../time/edtf';
import { DAY, formatIso, type Instant, instant } from '../time/units';
import type { DraftWhen } from './options';

export interface WhenCells {
  /** EDTF; empty where there is none. */
  readonly edtf: string;
  /** A TIMEX3 modifier, or empty. */
  readonly mod?: string;
  /** ISO 8601 days or EDTF, inclusive; empty where open. */
  readonly first?: string;
  readonly last?: string;
}

/** Reads a date; a string is what is wrong with it, in words. */
export function readWhen({ edtf, mod = '', first = '', last = '' }: WhenCells): DraftWhen | string {
  const written = edtf.trim() || joinEnds(first.trim(), last.trim());
  if (written === '') return 'has no date';
  const value = maybeParseEdtf(written);
  if (!value) return `"${written}" is not a date such as 2022-03-24, 2022-03 or 2022-02/..`;
  const modifier = modSchema.safeParse(mod.trim().toUpperCase());
  if (mod.trim() !== '' && !modifier.success) return `"${mod}" is not one of ${modSchema.options.join(', ')}`;
  const bounds = edtfBounds(value);
  if (!modifier.success) return { edtf: written, ...isoBounds(bounds) };
  // Only a modifier narrows the bounds: mid-July is not all of July.
  return { edtf: written, mod: modifier.data, ...isoBounds(narrow(bounds, first.trim(), last.trim())) };
}

interface Bounds {
  readonly start: Instant;
  readonly end: Instant;
}

const isoBounds = ({ start, end }: Bounds) => ({ start: isoInstant(start), end: isoInstant(end) });

/** To the second, as the contract's files have it; null where open. */
const isoInstant = (at: Instant): string | null => (Number.isFinite(at) ? formatIso(at).replace('.000Z', 'Z') : null);

/** One day twice is one day; an end that is missing is open. */
const joinEnds = (first: string, last: string): string => (first === last ? first : `${first || '..'}/${last || '..'}`);

/** The bounds of both days, where they lie within the date's own. */
function narrow(bounds: Bounds, first: string, last: string): Bounds {
  const [start, end] = [boundsOf(first)?.start ?? bounds.start, boundsOf(last)?.end ?? bounds.end];
  const isWithin = bounds.start <= start && end <= bounds.end && end - start >= DAY;
  return isWithin ? { start: instant(start), end: instant(end) } : bounds;
}

function boundsOf(day: string): Bounds | undefined {
  const value = maybeParseEdtf(day);
  return value && edtfBounds(value);
}
