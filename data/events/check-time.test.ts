import { describe, expect, it } from 'vitest';
import { contradictDate, contradictWeekday } from './check-time';
import { type Bounds, parseEdtf } from './when-bounds';

function boundsOf(edtf: string): Bounds {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.bounds;
}

describe('contradictDate', () => {
  it.each([
    ['2022-03-24', '2022-03'],
    ['2022', '2022-03-24'],
    ['2023-07', '2023-07-11/2023-07-12'],
    ['2022-02/..', '2024'],
    ['../2022', '1999'],
    ['2022/..', '2023/..'],
  ])('finds %s compatible with %s', (value, when) => {
    expect(contradictDate({ words: 'w', value, bounds: boundsOf(value) }, boundsOf(when))).toBeNull();
  });

  it.each([
    ['2022-03-24', '2022-03-25', /2022-03-25.* contradicts .*“w” is 2022-03-24/],
    // Half-open: the day before a month is not in it.
    ['2022-02-28', '2022-03', /2022-03-01 to 2022-03-31/],
    ['2022-02/..', '2021', /2022-02-01 to …/],
    ['../2022', '2023', /… to 2022-12-31/],
  ])('finds %s in contradiction to %s', (value, when, message) => {
    expect(contradictDate({ words: 'w', value, bounds: boundsOf(value) }, boundsOf(when))).toMatch(message);
  });
});

describe('contradictWeekday', () => {
  /** The words between the brackets date the event. */
  function check(marked: string, edtf: string): string | null {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    return contradictWeekday(marked.replace(/[[\]]/g, ''), { start, end }, boundsOf(edtf));
  }

  it.each([
    ['met [this Thursday, March 24], in', '2022-03-24'],
    ['met ([Thursday, April 19]), in', '2012-04-19'],
    ['Thursday, [April 19], in', '2012-04-19'],
    ['réunis [mercredi] à', '2024-04-03'],
    ['le jeudi [24 mars] à', '2022-03-24'],
    ['on [March 24], a Thursday, they', '2022-03-24'],
    ['on [March 24] they', '2022-03-24'],
    // No single day, no weekday of it.
    ['from [Monday to Wednesday]', '2022-03-21/2022-03-23'],
    ['[in March], on a Friday', '2022-03'],
    // Not at the date, and not a weekday.
    ['a Friday, said the mayor of the old town, [March 24]', '2022-03-24'],
    ['on [mardigras 24]', '2022-03-24'],
    // A night has two days: either end fits.
    ['dans [la nuit de samedi à dimanche], un', '2024-05-11'],
    ['dans [la nuit de samedi à dimanche], un', '2024-05-12'],
    ['dans la nuit de [samedi à dimanche], un', '2024-05-12'],
    ['on [Saturday night, into Sunday], a', '2024-05-11'],
    ['in [the night from Saturday to Sunday], a', '2024-05-12'],
  ])('is content with: %s', (marked, edtf) => {
    expect(check(marked, edtf)).toBeNull();
  });

  it.each([
    ['met [this Thursday, March 24], in', '2021-03-24', /“thursday”, but 2021-03-24 is a wednesday/],
    ['Thursday, [April 19], in', '2013-04-19', /“thursday”, but 2013-04-19 is a friday/],
    ['Thursday the [19th of April]', '2013-04-19', /“thursday”/],
    ['réunis [mercredi] à', '2024-04-04', /“mercredi”, but 2024-04-04 is a thursday/],
    ['le jeudi [24 mars] à', '2023-03-24', /“jeudi”, but 2023-03-24 is a friday/],
    ['on [March 24] (Friday), they', '2022-03-24', /“friday”/],
    ['le [24 mars], un vendredi', '2022-03-24', /“vendredi”/],
    ['dans [la nuit de samedi à dimanche], un', '2024-05-13', /“samedi”, but 2024-05-13 is a monday/],
    ['on [Saturday night], a', '2024-05-12', /“saturday”, but 2024-05-12 is a sunday/],
    ['[Saturday and Sunday]', '2024-05-11', /“sunday”/],
    ['on [Sunday]', '1969-12-27', /“sunday”, but 1969-12-27 is a saturday/],
    ['on [Sunday]', '0045-01-02', /“sunday”, but 0045-01-02 is a monday/],
  ])('objects to: %s', (marked, edtf, message) => {
    expect(check(marked, edtf)).toMatch(message);
  });
});
