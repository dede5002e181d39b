// "28/06/2024", "28.06.2024", "2024-06-28": dates in digits, day first. Two numbers alone are a fraction or a score.

import { isDay } from '../../../calendar';
import { slashDayForm } from '../../../tag/digits';
import { form } from '../../../tag/form';

/** Day, month and year in digits; month first only in a text that shows it. */
export const slashDay = slashDayForm('fr.slash-day', 'day-first');

/** ISO 8601 days. */
export const isoDay = form(
  'fr.iso-day',
  '(?<![\\w-])(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])',
  ({ groups }) => {
    const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
    return isDay(year, month, day) ? { reading: { kind: 'date', year, month, day } } : undefined;
  },
);
