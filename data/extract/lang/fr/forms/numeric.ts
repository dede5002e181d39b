// "28/06/2024", "28.06.2024", "2024-06-28": dates in digits, day first. Two numbers alone are a fraction or a score.

import { isDay } from '../../../calendar';
import { form } from '../../../tag/form';

function fullYear(text: string): number {
  const value = Number(text);
  return text.length === 4 ? value : value < 40 ? 2000 + value : 1900 + value;
}

/** Day, month and year in digits. */
export const slashDay = form(
  'fr.slash-day',
  '(?<![\\w/.-])(?<day>[0-3]?\\d)(?<mark>[/.-])(?<month>[01]?\\d)\\k<mark>(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\w/-]|\\.\\d)',
  ({ groups }) => {
    const [year, month, day] = [fullYear(groups.year ?? ''), Number(groups.month), Number(groups.day)];
    return isDay(year, month, day) ? { reading: { kind: 'date', year, month, day } } : undefined;
  },
);

/** ISO 8601 days. */
export const isoDay = form(
  'fr.iso-day',
  '(?<![\\w-])(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])',
  ({ groups }) => {
    const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
    return isDay(year, month, day) ? { reading: { kind: 'date', year, month, day } } : undefined;
  },
);
