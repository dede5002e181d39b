/**
 * Dates as TimelineJS has them: day, month or year, from one to another, never in doubt.
 *
 *     2022-03-24   24 March            2022-02/..   February       198X      1980-01-01 to 1989-12-31
 *     2023-07~     July                ../2004      2004           2021-21   2021-03-01 to 2021-05-31
 *
 * Must not know: slides.
 */
import type { EdtfDate } from '../time/edtf';
import { type WhenLike, whenShape } from '../time/when-shape';
import { dateParts, firstDay, isoParts, lastDay } from './dates';

export interface TimelineJsDate {
  readonly year: number;
  /** 1–12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

export interface TimelineJsDates {
  readonly start_date: TimelineJsDate;
  /** Inclusive. */
  readonly end_date?: TimelineJsDate;
}

/** The dates at their own precision. An open start still needs one: the end stands for it. */
export function toTimelineJsDates(when: WhenLike): TimelineJsDates {
  const shape = whenShape(when);
  const [first, last] = [firstDay(when), lastDay(when)];
  if (shape.form === 'range') {
    return { start_date: toDate(plainOr(shape.first, first)), end_date: toDate(plainOr(shape.last, last)) };
  }
  const plain = plainOr(shape.date, undefined);
  if (plain || !first || !last) return { start_date: toDate(plain ?? first ?? last ?? shape.date) };
  return { start_date: toDate(first), end_date: toDate(last) };
}

/** The date, or a day in its place where TimelineJS has no field for it: a season, a decade, a century. */
function plainOr<T extends EdtfDate | undefined>(date: EdtfDate, day: T): EdtfDate | T {
  return date.precision === 'day' || date.precision === 'month' || date.precision === 'year' ? date : day;
}

function toDate(date: EdtfDate | undefined): TimelineJsDate {
  const [year = 0, month, day] = date ? dateParts(date) : [];
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** Such dates as EDTF: `2011/2014`. One date is a date, not the start of something without an end. Empty without a year. */
export function fromTimelineJsDates({ start_date, end_date }: LooseDates): string {
  const [first, last] = [isoDate(start_date), isoDate(end_date)];
  return last === '' || last === first ? first : `${first}/${last}`;
}

interface LooseDates {
  readonly start_date?: LooseDate | undefined;
  readonly end_date?: LooseDate | undefined;
}

interface LooseDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

function isoDate({ year, month, day }: LooseDate = {}): string {
  if (year === undefined) return '';
  return isoParts([year, month, month === undefined ? undefined : day].flatMap((part) => part ?? []));
}
