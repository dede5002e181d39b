import { expect, it } from 'vitest';
import { articleDays, lastDayOf } from './article-day';

it.each([
  ['a day', '2024-05-17', '2024-05-17T00:00:00Z', '2024-05-18T00:00:00Z', '2024-05-17', '2024-05-18', '2024-05-17'],
  [
    'a span',
    '2012-04-11/2012-04-19',
    '2012-04-11T00:00:00Z',
    '2012-04-20T00:00:00Z',
    '2012-04-11',
    '2012-04-20',
    '2012-04-19',
  ],
  [
    'a time',
    '2024-05-17T18:05+02:00',
    '2024-05-17T16:05:00Z',
    '2024-05-17T16:06:00Z',
    '2024-05-17',
    '2024-05-18',
    '2024-05-17',
  ],
  [
    'after midnight east of UTC',
    '2024-05-13T00:30+0100',
    '2024-05-12T23:30:00Z',
    '2024-05-12T23:31:00Z',
    '2024-05-13',
    '2024-05-14',
    '2024-05-13',
  ],
  [
    'before midnight west of it',
    '2024-05-13T22:00-05',
    '2024-05-14T03:00:00Z',
    '2024-05-14T03:01:00Z',
    '2024-05-13',
    '2024-05-14',
    '2024-05-13',
  ],
  [
    'the last minute',
    '2024-05-13T23:59Z',
    '2024-05-13T23:59:00Z',
    '2024-05-14T00:00:00Z',
    '2024-05-13',
    '2024-05-14',
    '2024-05-13',
  ],
])('%s: %s', (_, edtf, start, end, from, to, last) => {
  expect(articleDays({ edtf, start, end })).toEqual({ from, to });
  expect(lastDayOf({ edtf, start, end })).toBe(last);
});

it('an open date has no last day', () => {
  expect(articleDays({ edtf: '2024-05/..', start: '2024-05-01T00:00:00Z', end: null })).toBeNull();
  expect(lastDayOf({ edtf: '../2024', start: null, end: '2025-01-01T00:00:00Z' })).toBeNull();
});
