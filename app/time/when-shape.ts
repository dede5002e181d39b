/**
 * What is to be said of a date, before any language says it.
 *
 * EDTF plus a TIMEX3 modifier has many spellings; said aloud there are few shapes: at a date, since one, until one,
 * between two, each perhaps "about" or "possibly", perhaps the beginning, middle or end of it.
 * Must not know: words, languages.
 */
import { type Edtf, type EdtfDate, maybeParseEdtf, type OpenEnd } from './edtf';
import { type Instant, instant, parseInstant } from './units';
import { utc } from './utc';

/** A date as a dataset gives it; `Timeline`'s `When` is one. */
export interface WhenLike {
  readonly edtf: string;
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | undefined;
  /** ISO 8601 in UTC, half-open; null where open or unknown. Said only where the EDTF is of a kind not read here. */
  readonly start: string | null;
  readonly end: string | null;
}

export type Part = 'START' | 'MID' | 'END';

interface Doubt {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type WhenShape =
  | (Doubt & {
      readonly form: 'at' | 'since' | 'until' | 'before' | 'after';
      readonly date: EdtfDate;
      readonly part?: Part;
      /** The other end, where it is open or unknown. */
      readonly other?: OpenEnd;
    })
  | (Doubt & { readonly form: 'range'; readonly first: EdtfDate; readonly last: EdtfDate });

/** The shape of a date. Throws a RangeError where neither its EDTF nor its bounds say anything. */
export function whenShape(when: WhenLike): WhenShape {
  const value = maybeParseEdtf(when.edtf) ?? fromBounds(when);
  if (value.kind === 'date') return shapeOfDate(value.date, when.mod);
  return shapeOfInterval(value.start, value.end, when.mod);
}

function shapeOfDate(date: EdtfDate, mod: WhenLike['mod'], form: 'at' | 'since' | 'until' = 'at'): WhenShape {
  const doubt = doubtOf(date, mod);
  switch (mod) {
    case 'BEFORE':
      return { form: 'before', date, ...doubt };
    case 'AFTER':
      return { form: 'after', date, ...doubt };
    case 'START':
    case 'MID':
    case 'END':
      return { form, date, part: mod, ...doubt };
    default:
      return { form, date, ...doubt };
  }
}

function shapeOfInterval(start: EdtfDate | OpenEnd, end: EdtfDate | OpenEnd, mod: WhenLike['mod']): WhenShape {
  if (typeof start === 'string') {
    if (typeof end === 'string') throw new RangeError('a date open at both ends says nothing');
    return { ...shapeOfDate(end, mod, 'until'), other: start } as WhenShape;
  }
  if (typeof end === 'string') return { ...shapeOfDate(start, mod, 'since'), other: end } as WhenShape;
  // What both ends doubt is said once, of the whole; what one end doubts is said at that end.
  const [first, last] = [doubtOf(start, mod), doubtOf(end, mod)];
  return {
    form: 'range',
    first: start,
    last: end,
    approximate: first.approximate && last.approximate,
    uncertain: first.uncertain && last.uncertain,
  };
}

/** The doubts that a date's qualifier and the modifier cast on it. */
export const doubtOf = (date: EdtfDate, mod?: WhenLike['mod']): Doubt => ({
  approximate: date.qualifier === 'approximate' || date.qualifier === 'both' || mod === 'APPROX',
  uncertain: date.qualifier === 'uncertain' || date.qualifier === 'both',
});

/** Whole days that the bounds cover, for EDTF that this app does not read. */
function fromBounds(when: WhenLike): Edtf {
  const start = when.start === null ? 'open' : dayOf(parseInstant(when.start));
  const end = when.end === null ? 'open' : dayOf(instant(parseInstant(when.end) - 1));
  if (typeof start === 'object' && typeof end === 'object' && utcOf(start) === utcOf(end)) {
    return { kind: 'date', date: start };
  }
  return { kind: 'interval', start, end };
}

const utcOf = (day: EdtfDate): Instant => utc(day.year, day.month ?? 1, day.day ?? 1);

/** The UTC day that an instant falls on. */
export function dayOf(at: Instant): EdtfDate {
  const date = new Date(at);
  return {
    precision: 'day',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
