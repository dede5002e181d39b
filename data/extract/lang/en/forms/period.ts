// "The third quarter", "third-quarter", "the 1988 second quarter", "Q3 2019", "the first half of 1990", "the year-ago quarter".

import { type FormMatch, form, oneOf } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import type { PeriodReading } from '../../../tag/reading';
import { FISCAL_YEAR, fiscalOf, YEAR } from '../pieces';
import { ORDINALS, SHIFTS } from '../words';

const WHICH = '(?<which>last|this|next)_year';
const NUMBER = '(?<number>first|second|third|fourth|1st|2nd|3rd|4th|last|final)';
const LEAD = `(?:(?:the|its|their|his|our|a)_)?(?:${WHICH}'s_)?(?:(?<before>${YEAR})(?:'s)?_)?(?:(?<ago>year-(?:ago|earlier))_)?(?:fiscal[_-]|(?:\\w{4,8})_fiscal_)?`;
const TAIL = `(?:,?_(?:of_)?(?:the_)?(?:${FISCAL_YEAR}|(?<year>${YEAR})|(?<which2>last|this|next)_(?:fiscal_)?year|(?<ago2>a_year_(?:ago|earlier))))?`;

function numberOf(text: string | undefined, unit: 'quarter' | 'half'): number | undefined {
  if (text === undefined) return undefined;
  if (text === 'last' || text === 'final') return unit === 'half' ? 2 : 4;
  return ORDINALS[text] ?? Number.parseInt(text, 10);
}

function yearShiftOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups.ago ?? groups.ago2) return -1;
  const which = groups.which ?? groups.which2;
  return which === undefined ? undefined : SHIFTS[which];
}

function periodReading(
  unit: 'quarter' | 'half',
  number: number | undefined,
  { groups, raw }: FormMatch,
): PeriodReading {
  const said = groups.year ?? groups.before;
  const fiscal = fiscalOf(groups, raw);
  const year = said === undefined ? fiscal.year : Number(said);
  return {
    kind: 'period',
    unit,
    ...fiscal,
    ...optional('number', number),
    ...optional('year', year),
    ...optional('yearShift', year === undefined ? yearShiftOf(groups) : undefined),
  };
}

/** A numbered quarter. "The last quarter" without a year is the one before the article's. */
export const quarter = form('en.quarter', `\\b${LEAD}${NUMBER}(?:_fiscal)?[_-]quarters?\\b${TAIL}`, (match) => {
  const { groups, raw } = match;
  const bare = !groups.year && !fiscalOf(groups, raw).year && !groups.before && !groups.which2 && !groups.which;
  if (bare && groups.number === 'last') return { reading: { kind: 'period', unit: 'quarter', shift: -1 } };
  return { reading: periodReading('quarter', numberOf(groups.number, 'quarter'), match) };
});

/** "Q3", "3Q", "Q3 2019", "2019 Q3". */
export const shortQuarter = form(
  'en.short-quarter',
  `\\b(?:(?<before>${YEAR})_?)?(?:q(?<number>[1-4])|(?<number2>[1-4])q)\\b(?:[_-]?(?:of_)?(?:${FISCAL_YEAR}|(?<year>${YEAR})))?`,
  (match) => ({ reading: periodReading('quarter', Number(match.groups.number ?? match.groups.number2), match) }),
);

/** "The quarter", "the latest quarter", "this quarter", "the year-earlier period": a quarter without a number. */
export const bareQuarter = form(
  'en.bare-quarter',
  `\\b(?:(?:the|that|its)_)?(?:(?<latest>latest|same|comparable|corresponding|most_recent)_)?(?:(?<which>last|this|next)_year's_)?(?:(?<shift>this|current|last|past|previous|next|coming|following)_)?(?:fiscal_)?(?:(?<ago>year-(?:ago|earlier))_)?(?:(?<before>${YEAR})_)?(?:quarter|(?<=latest_)period)\\b(?!-)(?:_(?<ago2>a_year_(?:ago|earlier)))?(?:,?_of_(?<year>${YEAR}))?`,
  (match) => {
    const { groups, raw } = match;
    if (/^quarter/i.test(raw)) return undefined;
    const latest = groups.latest === 'latest' || groups.latest?.startsWith('most') ? -1 : undefined;
    const shift = groups.shift === undefined || groups.shift === 'following' ? latest : SHIFTS[groups.shift];
    return { reading: { ...periodReading('quarter', undefined, match), ...optional('shift', shift) } };
  },
);

/** "The first half of 1990", "the second half of last year", "first-half profit". */
export const half = form(
  'en.half',
  `\\b(?:(?:the|its)_)?(?:(?<before>${YEAR})_)?${NUMBER}(?:-half\\b|_half\\b(?=_of_(?:the_year|fiscal|\\d{4}|last_year|this_year|next_year)|(?<=${YEAR}_\\w{4,6}_half)))${TAIL}(?:_of_the_year)?`,
  (match) => {
    const { groups, after } = match;
    if (groups.number === 'third' || groups.number === 'fourth' || after(8).startsWith(' of the 1')) return undefined;
    return { reading: periodReading('half', numberOf(groups.number, 'half'), match) };
  },
);

/** "The year-ago period", "the corresponding period last year": the last period named, a year before. */
export const agoPeriod = form(
  'en.ago-period',
  `\\b(?:the_)?(?:(?:same|comparable|corresponding|like)_)?(?:${oneOf(['year-ago', 'year-earlier', 'prior-year', 'year-before'])}(?:_period)?|(?:same|comparable|corresponding|like)_period_(?:of_)?(?:last_year|a_year_(?:ago|earlier)))\\b`,
  () => ({ reading: { kind: 'shift', unit: 'year', by: -1, anchor: 'article', keepGrain: true } }),
);
