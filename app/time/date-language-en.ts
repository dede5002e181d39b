/**
 * Dates in English, the British way: day before month, no comma.
 *
 * Must not know: other languages.
 */
import type { DateLanguage, DatePatterns, Phrase } from './date-language';
import type { EdtfDate } from './edtf';

const patterns = (month: 'MMM' | 'MMMM'): DatePatterns => ({
  day: `d ${month} y`,
  month: `${month} y`,
  year: 'y',
  dayOfYear: `d ${month}`,
  monthOfYear: month,
  dayOfMonth: 'd',
  firstOfMonth: 'd',
  time: 'HH:mm',
});

/** English melts nothing into its prepositions: only the article counts. */
function phrase(bare: string, article: '' | 'the ' = ''): Phrase {
  const full = article + bare;
  return { bare, full, from: full, to: full, until: full };
}

const isNamed = (date: EdtfDate): boolean => date.precision === 'decade' || date.precision === 'century';

function period(date: EdtfDate): string {
  if (date.season === 'winter') return `winter ${date.year}–${date.year + 1}`;
  if (date.season) return `${date.season} ${date.year}`;
  if (date.precision === 'decade') return `${date.year}s`;
  return `${ordinal(date.year / 100 + 1)} century`;
}

/** Made when a century is first spoken of: few timelines need it, and none to begin with. */
let ordinals: Intl.PluralRules | undefined;
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(value: number): string {
  ordinals ??= new Intl.PluralRules('en', { type: 'ordinal' });
  return value + (ENDINGS[ordinals.select(value)] ?? 'th');
}

const words = (text: string): readonly string[] => text.split(' ');

export const english: DateLanguage = {
  months: {
    long: words('January February March April May June July August September October November December'),
    // Not the British “Sept”, whose four letters stand out among three.
    short: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  },
  weekdays: words('Sun Mon Tue Wed Thu Fri Sat'),
  ordinalDay: ordinal,
  patterns: { long: patterns('MMMM'), short: patterns('MMM') },
  bc: (year) => `${year} BC`,
  period,
  noun: (date, text) => phrase(text, isNamed(date) ? 'the ' : ''),
  part(part, date, whole) {
    const article = isNamed(date) ? 'the ' : '';
    if (date.precision === 'day')
      return phrase(`${{ START: 'early', MID: 'midday', END: 'late' }[part]} on ${whole.bare}`);
    return phrase({ START: 'early ', MID: 'mid-', END: 'late ' }[part] + whole.bare, article);
  },
  about: (date, width) => (width === 'short' ? phrase(`c. ${date.bare}`) : phrase(`about ${date.full}`)),
  possibly: (text, width) => (width === 'short' ? `${text}?` : `possibly ${text}`),
  since: (date) => `since ${date.full}`,
  until: (date) => `until ${date.until}`,
  before: (date) => `before ${date.full}`,
  after: (date) => `after ${date.full}`,
  wideDash: ' – ',
  spokenRange: (first, last) => `from ${first.from} to ${last.to}`,
  within: (date) => `some time in ${date.full}`,
  endNote: (side, kind) => (kind === 'open' ? `no ${side} given` : `${side} ${kind}`),
  dateUncertain: 'date uncertain',
};
