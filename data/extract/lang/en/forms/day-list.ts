// "June 29 and 30", "Aug. 7-9, 1998", "29 and 30 June", "between 5 and 7 July": days that share one month or one year.

import { type Finding, type FormMatch, spanForm } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import { DAY, dayOf, MONTH, monthOf, NO_AMOUNT, YEAR } from '../pieces';

const AND = '(?:_?-_?|_and_|_or_|_to_|_through_|_until_|,_and_)';
const MORE = `(?:,_(?<middle>${DAY}))?`;

function finding(match: FormMatch, day: string, spanTo?: string): Finding | undefined {
  const text = match.groups[day];
  const month = monthOf(match.groups.month);
  if (text === undefined || month === undefined) return undefined;
  const year = match.groups.year === undefined ? undefined : Number(match.groups.year);
  const reading = { kind: 'date', month, day: dayOf(text), ...optional('year', year) } as const;
  return { reading, span: spanTo === undefined ? day : day === 'first' ? 'month' : day, spanTo: spanTo ?? day };
}

const present = (findings: readonly (Finding | undefined)[]): readonly Finding[] =>
  findings.filter((each) => each !== undefined);

/** Month first: it belongs to the first day's expression. */
export const monthDays = spanForm(
  'en.month-days',
  `\\b(?<month>${MONTH})_(?<first>${DAY})${MORE}${AND}(?<last>${DAY})${NO_AMOUNT}(?!_${MONTH}|_(?:years?|months?|weeks?|days?|hours?|minutes?|a\\.?m|p\\.?m)\\b)(?:,?_(?<year>${YEAR}))?`,
  (match) =>
    present([
      finding(match, 'first', 'first'),
      finding(match, 'middle'),
      finding(match, 'last', match.groups.year === undefined ? 'last' : 'year'),
    ]),
);

/** Month last: it belongs to the last day's expression. */
export const daysMonth = spanForm(
  'en.days-month',
  `\\b(?<![$\\d.,:/])(?<first>${DAY})${MORE}${AND}(?<last>${DAY})(?:_of)?_(?<month>${MONTH})(?:,?_(?<year>${YEAR}))?`,
  (match) => {
    const last = finding(match, 'last', match.groups.year === undefined ? 'month' : 'year');
    return present([finding(match, 'first'), finding(match, 'middle'), last]);
  },
);
