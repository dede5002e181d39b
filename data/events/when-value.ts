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

/** Durations (P2D, PT3H, PXD), references, sets and values with unknown parts (XXXX-WXX-5, 2022-WXX), times without a day. */
const UNFIXED = /^(?:P[\dX.]*[A-Z\d.X]*|(?:PAST|PRESENT|FUTURE)_REF|[\dX]{4}-?[\dWXQHSPUFAI-]*X[\dWX-]*.*|T.*)$/;

/** A clock time without zone says no instant; its day is all that can be compared. */
function withoutClock(edtf: string): string {
  return /Z$/.test(edtf) ? edtf : edtf.replace(/T.*$/, '');
}

/** Parses a time value. Parts of a day (TMO, TEV, T10:30 without zone) have the bounds of the day. */
export function parseTimeValue(value: string): ParsedValue {
  const asEdtf = parseEdtf(value);
  if (asEdtf.ok) return { ok: true, bounds: asEdtf.bounds };
  const edtf = toEdtf(value);
  if (edtf !== undefined) {
    const parsed = parseEdtf(withoutClock(edtf));
    return parsed.ok ? { ok: true, bounds: parsed.bounds } : parsed;
  }
  if (UNFIXED.test(value)) return { ok: true, bounds: null };
  return { ok: false, message: `"${value}" is neither EDTF nor a TIMEX3 value` };
}
