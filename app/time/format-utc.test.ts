import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { fr } from 'date-fns/locale/fr';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateLanguage } from './date-languages';
import { formatUtc } from './format-utc';
import { instant } from './units';

const LOCALES = { en: enGB, fr };

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  const language = dateLanguage(lang);
  // The first of a month by itself is asked of the first of a month alone: the library adds an ending to other days.
  const { firstOfMonth, ...long } = language.patterns.long;
  const { firstOfMonth: _, ...short } = language.patterns.short;
  const patterns = [
    ...Object.values(long),
    ...Object.values(short),
    ...['LLL', 'EEE d', `EEE ${language.patterns.long.day}`],
  ];

  it('each pattern words each date as the library does', () => {
    const [from, to] = ['-005000-01-01T00:00:00Z', '+020000-12-31T00:00:00Z'].map(Date.parse) as [number, number];
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.constantFrom(...patterns), (at, pattern) => {
        const expected = format(new UTCDate(at), pattern, { locale: LOCALES[lang] });
        expect(formatUtc(instant(at), pattern, language)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('says the first of a month by itself as the library does', () => {
    const first = Date.UTC(2024, 3, 1);
    const expected = format(new UTCDate(first), firstOfMonth, { locale: LOCALES[lang] });
    expect(formatUtc(instant(first), firstOfMonth, language)).toBe(expected);
  });

  it('has each month and each weekday as the library has', () => {
    for (let day = 0; day < 400; day += 1) {
      const at = Date.UTC(2024, 0, 1 + day);
      for (const pattern of ['MMM', 'MMMM', 'LLL', 'EEE', 'do MMM']) {
        const expected = format(new UTCDate(at), pattern, { locale: LOCALES[lang] });
        expect(formatUtc(instant(at), pattern, language)).toBe(expected);
      }
    }
  });

  it('refuses what no calendar reaches', () => {
    expect(() => formatUtc(instant(Infinity), 'y', language)).toThrow(RangeError);
  });
});

it('counts centuries as the library does', () => {
  for (let century = 1; century <= 125; century += 1) {
    expect(dateLanguage('en').ordinalDay(century)).toBe(enGB.localize.ordinalNumber(century));
  }
});
