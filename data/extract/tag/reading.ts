// What the words of an expression mean before they meet the article's date: the language-neutral result of a form.
// Forms make readings, `resolve/` turns them into values. Nothing here knows a language or a date.

import type { PartOfDay, Season } from '../timex';

/** Units of calendar and clock, small to large. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** What a relative expression counts from: the article's day, or the expression last read. */
export type Anchor = 'article' | 'context';

/** Of a fiscal year; `until` is the second year of one that is named by two ("2023-24"). */
export interface Fiscal {
  readonly until?: number;
}

/** A date of which the words give year, month or day; `shift` is 0 for "this", −1 for "last", 1 for "next". */
export interface DateReading {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly shift?: number;
  /** Years from the article's: "in June last year" is −1. */
  readonly yearShift?: number;
  /** Day and month are two numbers that could change places: the language knows both orders, or has a usual one. */
  readonly order?: 'open' | 'usual';
  readonly fiscal?: Fiscal;
}

/** A bare weekday, with "last" (−1), "this" (0) or "next" (1) where the text has it. */
export interface WeekdayReading {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly shift?: number;
  readonly anchor?: Anchor;
  /** Weeks from the article's: "Friday of last week" is −1. */
  readonly week?: number;
}

/** A whole unit at a distance: "last year", "two weeks ago", "the same day". */
export interface ShiftReading {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly by: number;
  readonly anchor: Anchor;
  /** True where the words name a distance ("a year earlier"): the anchor's own finer unit may then be kept. */
  readonly keepGrain?: boolean;
  readonly fiscal?: Fiscal;
}

/** The n-th quarter, half or season of a year; without year, the one that the article's date suggests. */
export interface PeriodReading {
  readonly kind: 'period';
  readonly unit: 'quarter' | 'half' | 'season';
  readonly number?: number;
  readonly season?: Season;
  readonly year?: number;
  readonly shift?: number;
  readonly yearShift?: number;
  readonly fiscal?: Fiscal;
}

/** A decade by its first year (1960), or by two digits ("the 60s"). */
export interface DecadeReading {
  readonly kind: 'decade';
  readonly first: number;
}

/** A century by its ordinal (20 for "the 20th century"). */
export interface CenturyReading {
  readonly kind: 'century';
  readonly ordinal: number;
}

/** A clock time or part of day, on the day that `on` says or else on the day last read. */
export interface TimeReading {
  readonly kind: 'time';
  readonly part?: PartOfDay;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes ahead of UTC, where a zone is named. */
  readonly offset?: number;
  readonly on?: Reading;
}

/** A length of time; no amount means "some" ("years", "a few days"). */
export interface DurationReading {
  readonly kind: 'duration';
  readonly unit: Unit;
  readonly amount?: number;
}

/** A repeated time, with its TIMEX3 value ready. */
export interface SetReading {
  readonly kind: 'set';
  readonly value: string;
}

/** A vague reference that fixes no date: "now", "recently", "in the future". */
export interface RefReading {
  readonly kind: 'ref';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** A named day of every year: a fixed date, or a distance from Easter, or the n-th weekday of a month. */
export interface HolidayReading {
  readonly kind: 'holiday';
  readonly rule: HolidayRule;
  readonly year?: number;
  readonly shift?: number;
}

/** How a named day falls in a year. `nth` −1 is the last such weekday of the month. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly fromEaster: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** Words that look like a time expression and are none: ages, prices, names, anniversaries. */
export interface GuardReading {
  readonly kind: 'guard';
}

/** The meaning of one expression. */
export type Reading =
  | DateReading
  | WeekdayReading
  | ShiftReading
  | PeriodReading
  | DecadeReading
  | CenturyReading
  | TimeReading
  | DurationReading
  | SetReading
  | RefReading
  | HolidayReading
  | GuardReading;
