// "Aug. 7", "Friday, Oct. 23, 1998", "7 August", "the 7th of August 1998", "March eighth".

import { type FormMatch, form } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import type { Reading } from '../../../tag/reading';
import { DAY, DAY_WORDS, dayOf, MONTH, monthOf, NO_AMOUNT, WEEKDAY_BEFORE, weekdayOf, YEAR } from '../pieces';

/** The reading of a match with groups weekday, month, day and year. */
function readDay({ groups }: FormMatch): { readonly reading: Reading } | undefined {
  const month = monthOf(groups.month);
  const day = groups.day ?? groups.words;
  if (month === undefined || day === undefined) return undefined;
  const year = groups.year === undefined ? undefined : Number(groups.year);
  const yearShift = groups.which === undefined ? undefined : { last: -1, this: 0, next: 1 }[groups.which];
  const shift = groups.shift === undefined ? undefined : { last: -1, this: 0, next: 1 }[groups.shift];
  return {
    reading: {
      kind: 'date',
      month,
      day: dayOf(day),
      ...optional('weekday', weekdayOf(groups.weekday)),
      ...optional('year', year),
      ...optional('yearShift', yearShift),
      ...optional('shift', shift),
    },
  };
}

const LATER = `(?:,?_(?<year>${YEAR})|,?_(?:of_)?(?<which>last|this|next)_year)?`;

/** Month before day, as American papers write it. */
export const monthDay = form(
  'en.month-day',
  `\\b(?:this_coming_|(?<shift>last|next|this)_)?${WEEKDAY_BEFORE}(?<month>${MONTH})_?(?<day>${DAY})(?![\\d%]|[.,:/]\\d\\d?\\b)${NO_AMOUNT}${LATER}`,
  readDay,
);

/** Month before a day in words, as it is spoken. */
export const monthDayWords = form(
  'en.month-day-words',
  `\\b(?:this_coming_)?${WEEKDAY_BEFORE}(?<month>${MONTH})_(?:the_)?(?<day>${DAY_WORDS})\\b${LATER}`,
  readDay,
);

/** Day before month, as British and European papers write it. */
export const dayMonth = form(
  'en.day-month',
  `\\b(?<![$\\d.,:/-])${WEEKDAY_BEFORE}(?:the_)?(?:(?<day>${DAY})(?:_day)?(?:_of)?|(?<words>${DAY_WORDS})(?:_day)?_of)_(?<month>${MONTH})${LATER}`,
  readDay,
);
