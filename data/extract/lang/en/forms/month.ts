// "July", "July 1997", "last November", "this September", "June last year", and "June and August 2019" shared out.

import { fullYear } from '../../../tag/digits';
import { type Finding, form, spanForm } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import type { DateReading } from '../../../tag/reading';
import { readYearWords, YEAR_WORDS } from '../numbers';
import { MONTH, monthOf, YEAR } from '../pieces';
import { SHIFTS } from '../words';

/** Words that are more than a month's name: they need a capital, and a sign that a month is meant. */
const WORDS_TOO = /^(?:may|march|mar|jun|jan|dec|sep)\b/;
const SIGN_BEFORE =
  /(?:\b(?:in|of|since|until|till|by|from|to|through|during|between|and|early|late|mid|for|around|before|after|begins?|began|every|each|next|last|this|end)[ -]|-)$/;
const SHORT = /^[a-z]{3,4}\.?$/;

/** Whether a bare "may" or "march" is the month; "mar." and "dec." need their full stop. */
function isMonthName(text: string, raw: string, before: string): boolean {
  if (!WORDS_TOO.test(text)) return true;
  if (!/^[A-Z]/.test(raw)) return false;
  if (SHORT.test(text) && text !== 'may' && !text.endsWith('.')) return false;
  return SIGN_BEFORE.test(before);
}

const shiftIn = (text: string | undefined): number | undefined => (text === undefined ? undefined : SHIFTS[text]);

/** A month, alone or with a year or a word that says which year. */
export const month = form(
  'en.month',
  `\\b(?:(?:this_(?:past|coming)_)|(?<shift>last|past|this|next|coming)_)?(?<month>${MONTH})(?!['\u2019]?\\d)(?:,?_(?:of_)?(?:(?<year>${YEAR})(?!,\\d)|(?<words>${YEAR_WORDS})\\b)|,?_(?:of_)?(?<which>last|this|next)_year|_(?:of_)?'(?<short>\\d\\d)\\b)?`,
  ({ groups, raw, before }): Finding | undefined => {
    const number = monthOf(groups.month);
    const bare = !groups.year && !groups.which && !groups.shift && !groups.short && !groups.words;
    const small = /^[a-z ]*(?:may|march)/.test(raw) && !groups.year;
    if (number === undefined || small || (bare && !isMonthName(groups.month ?? '', raw, before(12)))) return undefined;
    const short = groups.short === undefined ? undefined : fullYear(groups.short);
    const said = groups.words === undefined ? short : readYearWords(groups.words);
    const reading: DateReading = {
      kind: 'date',
      month: number,
      ...optional('year', groups.year === undefined ? said : Number(groups.year)),
      ...optional('yearShift', shiftIn(groups.which)),
      ...optional('shift', shiftIn(groups.shift)),
    };
    return { reading };
  },
);

/** Two months that share a year. */
export const monthsOfYear = spanForm(
  'en.months-of-year',
  `\\b(?:(?<zero>${MONTH}),_)?(?<first>${MONTH})(?:_?-_?|_to_|_and_|_or_|_through_|_until_)(?<last>${MONTH})(?:,?_(?:of_)?(?<year>${YEAR})|,?_(?:of_)?(?<which>last|this|next)_year)`,
  ({ groups }) => {
    const [first, last] = [monthOf(groups.first), monthOf(groups.last)];
    if (first === undefined || last === undefined) return undefined;
    const year = groups.year === undefined ? undefined : Number(groups.year);
    const shared = { ...optional('year', year), ...optional('yearShift', shiftIn(groups.which)) };
    const end = groups.year === undefined ? 'which' : 'year';
    const zero = monthOf(groups.zero);
    return [
      ...(zero === undefined ? [] : [{ reading: { kind: 'date', month: zero, ...shared }, span: 'zero' } as const]),
      { reading: { kind: 'date', month: first, ...shared }, span: 'first' },
      { reading: { kind: 'date', month: last, ...shared }, span: 'last', spanTo: end },
    ];
  },
);
