// "3. Oktober 1990", "am Montag, dem 3. Oktober", "Oktober 1990", "im Juli", "1990", "3.10.1990", and days that share a month.

import { isDay } from '../../../calendar';
import { form, oneOf, spanForm } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import { MONTHS, SHIFTS, WEEKDAYS } from '../words';

const MONTH = `${oneOf(Object.keys(MONTHS))}s?\\b`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])\\.';
const YEAR = '(?:1[4-9]|20)\\d\\d\\b';
/** "Letzter", "diesen", "nächstes": the word's beginning tells which. */
export const WHICH = `(?<which>(?:${oneOf(SHIFTS.map(([beginning]) => beginning))})(?:e|er|en|em|es)?)`;

export const shiftOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : SHIFTS.find(([beginning]) => text.startsWith(beginning))?.[1];

const monthOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (MONTHS[text] ?? MONTHS[text.replace(/s$/, '')]);

const yearOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

export const dayMonth = form(
  'de.day-month',
  `\\b(?:(?<weekday>${oneOf(Object.keys(WEEKDAYS))}),?_(?:(?:dem|den|der)_)?)?(?<![\\d.])(?<day>${DAY})_(?<month>${MONTH})(?:_(?<year>${YEAR}))?`,
  ({ groups }) => {
    const month = monthOf(groups.month);
    if (month === undefined) return undefined;
    const weekday = groups.weekday === undefined ? undefined : WEEKDAYS[groups.weekday];
    const day = Number.parseInt(groups.day ?? '1', 10);
    return {
      reading: { kind: 'date', month, day, ...optional('year', yearOf(groups.year)), ...optional('weekday', weekday) },
    };
  },
);

export const daysMonth = spanForm(
  'de.days-month',
  `(?<![\\d.])\\b(?<first>${DAY})(?:_und_|_bis_(?:zum_)?|_?[-/]_?)(?<last>${DAY})_(?<month>${MONTH})(?:_(?<year>${YEAR}))?`,
  ({ groups }) => {
    const month = monthOf(groups.month);
    if (month === undefined) return undefined;
    const shared = { kind: 'date', month, ...optional('year', yearOf(groups.year)) } as const;
    const end = groups.year === undefined ? 'month' : 'year';
    return [
      { reading: { ...shared, day: Number.parseInt(groups.first ?? '1', 10) }, span: 'first' },
      { reading: { ...shared, day: Number.parseInt(groups.last ?? '1', 10) }, span: 'last', spanTo: end },
    ];
  },
);

export const month = form('de.month', `\\b(?:${WHICH}_)?(?<month>${MONTH})(?:_(?<year>${YEAR}))?`, ({ groups }) => {
  const number = monthOf(groups.month);
  if (number === undefined) return undefined;
  return {
    reading: {
      kind: 'date',
      month: number,
      ...optional('year', yearOf(groups.year)),
      ...optional('shift', shiftOf(groups.which)),
    },
  };
});

export const year = form(
  'de.year',
  `(?<![\\d.,$€-])\\b(?:(?:das_|im_)?jahr(?:e|es)?_)?(?<year>${YEAR})(?!_?\\d{3}\\b|[.,]\\d|-)`,
  ({ groups, after }) =>
    /^ (?:euro|dollar|menschen|soldaten|personen|kilometer|meter|prozent|mal)\b|^er\b/.test(after(12))
      ? undefined
      : { reading: { kind: 'date', year: Number(groups.year) } },
);

export const dottedDay = form(
  'de.dotted-day',
  '(?<![\\w.])(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.(?<year>(?:19|20)\\d\\d)(?!\\d)',
  ({ groups }) => {
    const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
    return isDay(year, month, day) ? { reading: { kind: 'date', year, month, day } } : undefined;
  },
);
