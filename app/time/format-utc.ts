/**
 * Calendar fields of an instant in UTC, by a pattern: order and names are the language's.
 *
 *     d 24 · do 1er · MMM Mar · MMMM March · LLL Mar · EEE Thu · y 2022 (44 for 44 BC) · HH 06 · mm 00 · 'as it is'
 *
 * The signs are those of Unicode's date patterns, and the tests hold this to a library that knows all of them; it is ten
 * times this size, most of it for other calendars and for reading. Must not know: any language, precision.
 */
import type { DateLanguage } from './date-language';
import type { Instant } from './units';

const FIELDS = /'(?<literal>[^']*)'|do?|M{3,4}|LLL|EEE|y|HH|mm/g;

/** Words an instant in UTC. Throws a RangeError beyond the years ±271 821. */
export function formatUtc(at: Instant, pattern: string, language: DateLanguage): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) throw new RangeError(`no calendar reaches ${at} ms`);
  return pattern.replace(FIELDS, (field, literal?: string) => literal ?? fieldText(field, date, language));
}

function fieldText(field: string, date: Date, language: DateLanguage): string {
  const year = date.getUTCFullYear();
  switch (field) {
    case 'd':
      return String(date.getUTCDate());
    case 'do':
      return language.ordinalDay(date.getUTCDate());
    case 'y':
      return String(year > 0 ? year : 1 - year);
    case 'HH':
      return String(date.getUTCHours()).padStart(2, '0');
    case 'mm':
      return String(date.getUTCMinutes()).padStart(2, '0');
    case 'EEE':
      return language.weekdays[date.getUTCDay()] ?? '';
    case 'MMMM':
      return language.months.long[date.getUTCMonth()] ?? '';
    // LLL stands by itself, not in a date: some languages have another form for that; ours have not.
    default:
      return language.months.short[date.getUTCMonth()] ?? '';
  }
}
