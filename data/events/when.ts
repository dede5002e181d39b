/**
 * A date as people write it in YAML → the date of the contract, with its bounds.
 *
 * Must not know: YAML, texts.
 */
import type { When } from '../schema/timeline';
import { type Bounds, parseEdtf } from './when-bounds';
import { applyMod } from './when-mod';

/** A When whose bounds are still to be computed. */
export type WrittenWhen = Omit<When, 'start' | 'end'>;

export type ResolvedWhen =
  | { readonly ok: true; readonly when: When }
  | { readonly ok: false; readonly message: string };

/** ISO 8601 in UTC, without the milliseconds where there are none. */
export function formatInstant(millis: number): string {
  return new Date(millis).toISOString().replace('.000Z', 'Z');
}

/** Computes the bounds. Fails where the EDTF cannot be read. */
export function resolveWhen({ edtf, mod, basis, note }: WrittenWhen): ResolvedWhen {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return parsed;
  const { start, end } = applyMod(parsed.bounds, parsed.unit, mod);
  const when: When = {
    edtf,
    ...(mod && { mod }),
    start: start === null ? null : formatInstant(start),
    end: end === null ? null : formatInstant(end),
    basis,
    ...(note && { note }),
  };
  return { ok: true, when };
}

/** The bounds of a When, in milliseconds. */
export function boundsOf({ start, end }: Pick<When, 'start' | 'end'>): Bounds {
  return { start: start === null ? null : Date.parse(start), end: end === null ? null : Date.parse(end) };
}

/** True where two stretches of time have an instant in common. */
export function overlap(a: Bounds, b: Bounds): boolean {
  const startsBefore = (x: Bounds, y: Bounds) => (x.start ?? -Infinity) < (y.end ?? Infinity);
  return startsBefore(a, b) && startsBefore(b, a);
}
