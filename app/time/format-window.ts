/**
 * The view window in words, for the status line, as precise as its length makes sense of.
 *
 *     76 years                    1949–2025
 *     a calendar month, to the ms March 2022
 *     three weeks                 3–24 March 2022
 *     six hours                   24 March 2022, 06:00–12:00
 *
 * Must not know: what is in the window.
 */
import type { DateLanguage, Lang } from './date-language';
import { dateLanguage } from './date-languages';
import { dateText, rangeTexts } from './date-text';
import type { EdtfDate, Precision } from './edtf';
import { formatUtc } from './format-utc';
import { duration, type Span } from './span';
import { DAY, type Instant, instant, MEAN_YEAR } from './units';
import { dayOf } from './when-shape';

/** From here on, days are noise; and from here on, months are. */
const DAYS_UP_TO = 100 * DAY;
const MONTHS_UP_TO = 4 * MEAN_YEAR;
const HOURS_UP_TO = 1.5 * DAY;

/** A finite window in words: "1949–2025", "March 2022", "3–24 mars 2022", "24 March 2022, 06:00–12:00". */
export function formatWindow(window: Span, lang: Lang): string {
  const language = dateLanguage(lang);
  const precision = wholePeriod(window) ?? precisionFor(window);
  if (precision === 'hour') return hoursText(window, language);
  const first = cutTo(dayOf(window.start), precision);
  // Half-open: the last instant is the one before the end.
  const last = cutTo(dayOf(instant(window.end - 1)), precision);
  const text = dateText(last, language, 'long');
  if (dateText(first, language, 'long') === text) return text;
  return withDash(rangeTexts(first, last, language, 'long')[0], text, language);
}

/** The day that an instant falls on, in words: "24 March 2022", "1er avril 2024". */
export const formatDay = (at: Instant, lang: Lang): string => dateText(dayOf(at), dateLanguage(lang), 'long');

function precisionFor(window: Span): Precision | 'hour' {
  const length = duration(window);
  if (length < HOURS_UP_TO) return 'hour';
  if (length < DAYS_UP_TO) return 'day';
  return length < MONTHS_UP_TO ? 'month' : 'year';
}

/** Year, month or day where the window begins and ends with one exactly: then that is what the person asked for. */
function wholePeriod(window: Span): Precision | undefined {
  const [first, next] = [dayOf(window.start), dayOf(window.end)];
  if (window.start % DAY !== 0 || window.end % DAY !== 0) return undefined;
  if (first.day !== 1 || next.day !== 1) return duration(window) < HOURS_UP_TO ? 'day' : undefined;
  if (first.month === 1 && next.month === 1) return 'year';
  return duration(window) < MONTHS_UP_TO ? 'month' : undefined;
}

function cutTo(date: EdtfDate, precision: Precision): EdtfDate {
  const { year, month = 1, day = 1 } = date;
  if (precision === 'day') return { precision, year, month, day };
  return precision === 'month' ? { precision, year, month } : { precision: 'year', year };
}

function hoursText(window: Span, language: DateLanguage): string {
  const [start, end] = [window.start, window.end].map((at) => formatUtc(at, language.patterns.long.time, language));
  const [first, last] = [dayOf(window.start), dayOf(window.end)].map((day) => dateText(day, language, 'long'));
  if (first === last) return `${first}, ${withDash(start ?? '', end ?? '', language)}`;
  return withDash(`${first}, ${start}`, `${last}, ${end}`, language);
}

const withDash = (first: string, last: string, language: DateLanguage): string =>
  first + (/\s/.test(first) ? language.wideDash : '–') + last;
