// "2024-06-28", "10/23/1998", "23.10.1998", "9/11": dates in digits. Two numbers alone are a fraction, a score or a price.

import { isDay } from '../../../calendar';
import { slashDayForm } from '../../../tag/digits';
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

/** Three numbers. American papers put the month first, British ones the day: the text or its tense has to tell. */
export const slashDay = slashDayForm('en.slash-day', 'either');

/** "9/11", "Sept. 11" as a name: the day of 2001. */
export const nineEleven = form('en.nine-eleven', '(?<![\\w/$.])9/11(?![\\w/])', () => ({
  reading: { kind: 'date', year: 2001, month: 9, day: 11 },
}));
