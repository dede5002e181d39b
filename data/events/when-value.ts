/**
 * Bounds of the value that date words were resolved to: EDTF or TIMEX3 (TimeML 1.2.1).
 *
 * Must not know: YAML, texts.
 */
import { toEdtf } from '../extract/to-edtf';
import { type Bounds, parseEdtf } from './when-bounds';

/** `bounds` is null where the value is sound but fixes no stretch of the calendar: a duration, PAST_REF, "some Friday". */
export type ParsedValue =
  | { readonly ok: true; readonly bounds: Bounds | null }
  | { readonly ok: false; readonly message: string };

/** Sound values that fix no stretch of the calendar. */
const UNFIXED: readonly RegExp[] = [
  /^(?:PAST|PRESENT|FUTURE)_REF$/,
  // Durations: P2D, P9Y, PXDE (some decades), PT3H, P1DT12H.
  /^P(?=[\dXT])(?:[\dX]+(?:\.\d+)?(?:CE|DE|ML|WE|[YMWDQ]))*(?:T(?:[\dX]+(?:\.\d+)?[HMS])+)?$/,
  // Times without a day: T10:30, TMO.
  /^T(?:[\dX]{2}(?::[\dX]{2}){0,2}|[A-Z]{2})$/,
  // Dates with unknown parts: XXXX-WXX-5, XXXX-12-25, 2022-WXX.
  /^(?=.*X)[\dX]{4}(?:-(?:[\dX]{2}|W[\dX]{2}|[QH][\dX]|[A-Z]{2}))?(?:-(?:[\dX]{1,2}|WE))?(?:T.*)?$/,
];

/** A clock time without zone says no instant; its day is all that can be compared. */
function withoutClock(edtf: string): string {
  return /Z$/.test(edtf) ? edtf : edtf.replace(/T.*$/, '');
}

/** Parses a time value. Parts of a day (TMO, TEV, T10:30 without zone) have the bounds of the day. */
export function parseTimeValue(value: string): ParsedValue {
  const asEdtf = parseEdtf(value);
  if (asEdtf.ok) return { ok: true, bounds: asEdtf.bounds };
  const edtf = toEdtf(value);
  const fromTimex = edtf === undefined ? null : parseEdtf(withoutClock(edtf));
  if (fromTimex?.ok) return { ok: true, bounds: fromTimex.bounds };
  if (UNFIXED.some((pattern) => pattern.test(value))) return { ok: true, bounds: null };
  return { ok: false, message: `"${value}" is neither EDTF nor a TIMEX3 value` };
}
