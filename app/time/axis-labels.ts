/**
 * Words for the ticks of the axis, in the shape that vis-timeline's `format` option asks for: a label for each tick, and
 * a larger one for what holds many ticks.
 *
 *     │ March 2022                       │ April 2022        major
 *     │ 28  29  30  31                   │ 1   2   3         minor
 *
 * Must not know: vis-timeline's dates (the adapter passes instants), the DOM.
 */
import type { DateLanguage, Lang } from './date-language';
import { dateLanguage } from './date-languages';
import { dateText } from './date-text';
import { formatUtc } from './format-utc';
import type { Instant } from './units';
import { dayOf } from './when-shape';

/** The scales that vis-timeline knows. */
export type AxisScale = 'millisecond' | 'second' | 'minute' | 'hour' | 'weekday' | 'day' | 'week' | 'month' | 'year';

/** The text at a tick: "1949", "Mar", "24", "Thu 24", "06:00"; for weeks the day that each begins on. */
export function minorLabel(at: Instant, scale: AxisScale, _step: number, lang: Lang): string {
  const language = dateLanguage(lang);
  switch (scale) {
    case 'year':
      return dateText({ precision: 'year', year: dayOf(at).year }, language, 'long');
    case 'month':
      return formatUtc(at, 'LLL', language);
    case 'week':
      return formatUtc(at, language.patterns.short.dayOfYear, language);
    case 'weekday':
      return formatUtc(at, 'EEE d', language);
    case 'day':
      return formatUtc(at, 'd', language);
    default:
      return formatUtc(at, language.patterns.long.time, language);
  }
}

/** The text over many ticks: the year over months, the month over days, the day over hours; none over years. */
export function majorLabel(at: Instant, scale: AxisScale, _step: number, lang: Lang): string {
  const language = dateLanguage(lang);
  const { year, month = 1 } = dayOf(at);
  switch (scale) {
    case 'year':
      return '';
    case 'month':
      return dateText({ precision: 'year', year }, language, 'long');
    case 'week':
    case 'weekday':
    case 'day':
      return dateText({ precision: 'month', year, month }, language, 'long');
    default:
      return weekdayAndDay(at, language);
  }
}

const weekdayAndDay = (at: Instant, language: DateLanguage): string =>
  formatUtc(at, `EEE ${language.patterns.long.day}`, language);
