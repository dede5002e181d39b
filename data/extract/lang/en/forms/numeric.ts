// "2024-06-28", "10/23/1998", "23.10.1998", "9/11": dates in digits. Two numbers alone are a fraction, a score or a price.

import { isDay } from '../../../calendar';
import { form } from '../../../tag/form';

/** ISO 8601 days. */
export const isoDay = form(
  'en.iso-day',
  '(?<![\\w-])(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])',
  ({ groups }) => {
    const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
    return isDay(year, month, day) ? { reading: { kind: 'date', year, month, day } } : undefined;
  },
);

function fullYear(text: string): number {
  const value = Number(text);
  if (text.length === 4) return value;
  return value < 40 ? 2000 + value : 1900 + value;
}

/** Three numbers. Month first, as American papers have it, unless that makes no month. */
export const slashDay = form(
  'en.slash-day',
  '(?<![\\w/.-])(?<first>[0-3]?\\d)(?<mark>[/.-])(?<second>[0-3]?\\d)\\k<mark>(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\w/-]|\\.\\d)',
  ({ groups }) => {
    const [first, second, year] = [Number(groups.first), Number(groups.second), fullYear(groups.year ?? '')];
    const [month, day] = groups.mark === '.' || first > 12 ? [second, first] : [first, second];
    return isDay(year, month, day) ? { reading: { kind: 'date', year, month, day } } : undefined;
  },
);

/** "9/11", "Sept. 11" as a name: the day of 2001. */
export const nineEleven = form('en.nine-eleven', '(?<![\\w/$.])9/11(?![\\w/])', () => ({
  reading: { kind: 'date', year: 2001, month: 9, day: 11 },
}));
