/**
 * One date in words, and the two ends of a range without what they share: "29", "30 June 2022".
 *
 * Must not know: doubts, open ends.
 */
import type { DateLanguage, DatePatterns, Width } from './date-language';
import type { EdtfDate } from './edtf';
import { formatUtc } from './format-utc';
import { instant } from './units';
import { utc } from './utc';

/** A date at its own precision: "24 March 2022", "spring 2021", "44 BC". */
export function dateText(date: EdtfDate, language: DateLanguage, width: Width): string {
  switch (date.precision) {
    case 'day':
    case 'month':
    case 'year':
      return (
        withEra(date, fieldsText(date, date.precision, language, width), language) + clockText(date, language, width)
      );
    default:
      return language.period(date);
  }
}

/**
 * The texts of both ends of a range, the first cut to what the last does not repeat:
 * 29 | 30 June 2022, 29 June | 2 July 2022, March | May 2022, 1980 | 1990.
 */
export function rangeTexts(
  first: EdtfDate,
  last: EdtfDate,
  language: DateLanguage,
  width: Width,
): readonly [string, string] {
  return [
    fieldsText(first, sharedPattern(first, last), language, width) || dateText(first, language, width),
    dateText(last, language, width),
  ];
}

/** The pattern that leaves out what both ends share; undefined where nothing can be left out. */
function sharedPattern(first: EdtfDate, last: EdtfDate): keyof DatePatterns | undefined {
  if (first.precision !== last.precision || first.year !== last.year || first.clock || last.clock) return undefined;
  if (first.precision === 'month') return 'monthOfYear';
  if (first.precision !== 'day') return undefined;
  if (first.month !== last.month) return 'dayOfYear';
  return first.day === 1 ? 'firstOfMonth' : 'dayOfMonth';
}

function fieldsText(
  date: EdtfDate,
  pattern: keyof DatePatterns | undefined,
  language: DateLanguage,
  width: Width,
): string {
  if (!pattern) return '';
  return formatUtc(utc(date.year, date.month ?? 1, date.day ?? 1), language.patterns[width][pattern], language);
}

/** The time of day as it is stated: ", 00:30 UTC+1"; a margin has no room for the zone. */
function clockText({ clock }: EdtfDate, language: DateLanguage, width: Width): string {
  if (clock === undefined) return '';
  const time = formatUtc(instant(clock.at * 1000), language.patterns[width].time, language);
  return `, ${time}${width === 'long' && clock.offset !== undefined ? ` ${zoneText(clock.offset)}` : ''}`;
}

/** "UTC", "UTC+1", "UTC−3:30": the same in all languages. */
function zoneText(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const sign = offset === 0 ? '' : offset < 0 ? '−' : '+';
  return `UTC${sign}${offset === 0 ? '' : hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}

// Astronomical year 0 is 1 BC, and the pattern already prints it as 1.
const withEra = (date: EdtfDate, text: string, language: DateLanguage): string =>
  date.year > 0 ? text : language.bc(text);
