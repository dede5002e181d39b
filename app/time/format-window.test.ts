import { describe, expect, it } from 'vitest';
import { type AxisScale, majorLabel, minorLabel } from './axis-labels';
import { formatDay, formatWindow } from './format-window';
import { span } from './span';
import { parseInstant } from './units';

const at = (iso: string) => parseInstant(`${iso.length > 10 ? iso : `${iso}T00:00`}:00Z`);
const visible = (text: string) => text.replaceAll('\u00a0', '·');

describe('formatWindow', () => {
  it.each([
    ['1949-02-01', '2025-08-01', '1949–2025', '1949–2025'],
    ['2022-03-01', '2022-04-01', 'March 2022', 'mars 2022'],
    ['2022-01-01', '2023-01-01', '2022', '2022'],
    ['2022-01-01', '2024-01-01', '2022–2023', '2022–2023'],
    ['2021-11-13', '2023-02-11', 'November 2021 – February 2023', 'novembre 2021·– février 2023'],
    ['2022-03-03', '2022-03-24', '3–23 March 2022', '3–23·mars 2022'],
    ['2021-12-30', '2022-01-14', '30 December 2021 – 13 January 2022', '30·décembre 2021·– 13·janvier 2022'],
    ['2022-03-24', '2022-03-25', '24 March 2022', '24·mars 2022'],
    ['2022-03-24T06:00', '2022-03-24T12:00', '24 March 2022, 06:00–12:00', '24·mars 2022, 06·h·00·– 12·h·00'],
    [
      '2022-03-24T18:00',
      '2022-03-25T02:00',
      '24 March 2022, 18:00 – 25 March 2022, 02:00',
      '24·mars 2022, 18·h·00·– 25·mars 2022, 02·h·00',
    ],
  ])('says %s to %s', (start, end, english, french) => {
    const window = span(at(start), at(end));
    expect(visible(formatWindow(window, 'en'))).toBe(english);
    expect(visible(formatWindow(window, 'fr'))).toBe(french);
  });

  it('says the UTC day of an instant, whatever zone the machine is in', () => {
    expect(formatDay(at('2022-03-24T00:30'), 'en')).toBe('24 March 2022');
    expect(visible(formatDay(at('2024-04-01T23:30'), 'fr'))).toBe('1er·avril 2024');
  });
});

describe('axis labels', () => {
  it.each<[AxisScale, string, string, string, string]>([
    ['hour', '06:00', 'Fri 1 April 2022', '06·h·00', 'ven. 1er·avril 2022'],
    ['weekday', 'Fri 1', 'April 2022', 'ven. 1', 'avril 2022'],
    ['day', '1', 'April 2022', '1', 'avril 2022'],
    ['week', '1 Apr', 'April 2022', '1er·avr.', 'avril 2022'],
    ['month', 'Apr', '2022', 'avr.', '2022'],
    ['year', '2022', '', '2022', ''],
  ])('on the scale of %s', (scale, minorEnglish, majorEnglish, minorFrench, majorFrench) => {
    const tick = at('2022-04-01T06:00');
    expect(visible(minorLabel(tick, scale, 1, 'en'))).toBe(minorEnglish);
    expect(visible(majorLabel(tick, scale, 1, 'en'))).toBe(majorEnglish);
    expect(visible(minorLabel(tick, scale, 1, 'fr'))).toBe(minorFrench);
    expect(visible(majorLabel(tick, scale, 1, 'fr'))).toBe(majorFrench);
  });

  it('name years before the first by era', () => {
    expect(minorLabel(at('-000043-01-01T00:00'), 'year', 1, 'en')).toBe('44 BC');
  });
});
