// What a time expression is, once found and resolved. Types only: no rule and no language is known here.

/** The four kinds of time expression of TIMEX3 (TimeML 1.2.1 annotation guidelines, section 2.2). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers: what the value alone cannot say ("mid-July" is 2023-07 with MID). */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/**
 * How a value is known: `explicit` – the text states it in full; `relative` – the text plus the article's date, or plus
 * another expression of the text, give it; `inferred` – the words allow another value and nothing tells which is meant.
 */
export type Basis = 'explicit' | 'relative' | 'inferred';

/** Calendar fields. Months and ISO weeks count from 1, weekdays from 1 = Monday; a decade is its first three digits. */
export interface Parts {
  readonly century?: number;
  readonly decade?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly week?: number;
  readonly weekend?: true;
  readonly weekday?: number;
  readonly day?: number;
  readonly part?: PartOfDay;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes of the clock ahead of UTC. */
  readonly offset?: number;
  /** Of a fiscal year: where in the calendar it begins is not said. */
  readonly fiscal?: true;
}

/** Meteorological seasons of the northern hemisphere, as TIMEX3 writes them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Parts of a day, as TIMEX3 writes them: morning, midday, afternoon, evening, night. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** One time expression of a text. Offsets count UTF-16 code units; `text` is `source.slice(start, end)`, always. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value: `2023-07`, `1989-W44`, `P2Y`, `2023-07-11TEV`, `PAST_REF`, … */
  readonly value: string;
  readonly mod?: Mod;
  /** What the words say. */
  readonly known: Parts;
  /** What was filled in from the article's date or from another expression. */
  readonly implied: Parts;
  readonly basis: Basis;
  /** A fiscal year or a part of one: the value is its name, and has no bounds of the calendar. */
  readonly fiscal?: true;
  /** The form that found it, as `language.form`. */
  readonly rule: string;
  /** EDTF (ISO 8601-2) of a value that fixes a stretch of the calendar. */
  readonly edtf?: string;
  /** Half-open bounds, ISO 8601 UTC days or seconds; null where the value fixes none. */
  readonly from: string | null;
  readonly to: string | null;
}
