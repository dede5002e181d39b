import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, duration, equals, type Span, span } from '../time/span';
import { DAY } from '../time/units';
import { windowAround, windowFor } from './flight';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const days = (from: string, to: string): Span => span(day(from), day(to));

const bounds = days('1900-01-01', '2100-01-01');
const aDay = days('2022-03-24', '2022-03-25');

describe('windowFor', () => {
  it.each<[string, Span, Span]>([
    ['a day in the middle of three months', aDay, days('2022-02-10', '2022-05-10')],
    ['a year within four', days('2021-01-01', '2022-01-01'), days('2020-01-01', '2024-01-01')],
    ['a day in a week', aDay, days('2022-03-21', '2022-03-28')],
  ])('stays where it is for %s', (_, event, now) => {
    expect(windowFor(event, now, bounds)).toBe(now);
  });

  it('comes nearer for a day seen from decades away', () => {
    const to = windowFor(aDay, days('1950-01-01', '2030-01-01'), bounds);
    // 400 times the event, and its label has room to the right.
    expect(duration(to)).toBe(400 * DAY);
    expect(aDay.start - to.start).toBe(160 * DAY);
  });

  it('does not come nearer than it was', () => {
    const now = days('2022-06-01', '2022-06-08');
    expect(duration(windowFor(aDay, now, bounds))).toBe(7 * DAY);
  });

  it('moves over without zooming for a day just out of sight', () => {
    const now = days('2022-04-01', '2022-07-01');
    const to = windowFor(aDay, now, bounds);
    expect(duration(to)).toBe(duration(now));
    expect(contains(to, aDay)).toBe(true);
  });

  it('steps back until a long event fills four fifths, in the middle', () => {
    const decade = days('2010-01-01', '2020-01-01');
    const to = windowFor(decade, days('2014-01-01', '2014-02-01'), bounds);
    expect(duration(decade) / duration(to)).toBeCloseTo(0.8);
    expect(decade.start - to.start).toBeCloseTo(to.end - decade.end);
  });

  it('takes an open end as far as one may look', () => {
    const to = windowFor({ start: day('2022-02-01'), end: Number.POSITIVE_INFINITY }, aDay, bounds);
    expect(to.end).toBe(bounds.end);
    expect(to.start).toBeLessThan(day('2022-02-01'));
  });

  const within = fc
    .tuple(fc.integer({ min: 0, max: 73_000 }), fc.integer({ min: 1, max: 40_000 }))
    .filter(([from, length]) => from + length <= 73_000)
    .map(([from, length]) => span(bounds.start + from * DAY, bounds.start + (from + length) * DAY));

  it('always shows the event’s start, within bounds, and has then no need to fly again', () => {
    fc.assert(
      fc.property(within, within, (event, now) => {
        const to = windowFor(event, now, bounds);
        expect(contains(bounds, to)).toBe(true);
        expect(event.start).toBeGreaterThanOrEqual(to.start);
        expect(event.start).toBeLessThan(to.end);
        expect(equals(windowFor(event, to, bounds), to)).toBe(true);
      }),
    );
  });

  it('never makes an event longer than the window, unless it is longer than the bounds allow', () => {
    fc.assert(
      fc.property(within, within, (event, now) => {
        const to = windowFor(event, now, bounds);
        expect(duration(event) / duration(to)).toBeLessThanOrEqual(
          Math.max(0.8, duration(event) / duration(bounds)) + 1e-9,
        );
      }),
    );
  });
});

describe('windowAround', () => {
  it.each<[string, { start: number; end: number }, Span]>([
    ['a day has half a day to spare', aDay, span(aDay.start - DAY / 4, aDay.end + DAY / 4)],
    ['a moment is given a day', { start: aDay.start, end: aDay.start }, span(aDay.start - DAY / 4, aDay.end + DAY / 4)],
    [
      'a month has half a month',
      days('2022-04-01', '2022-05-01'),
      span(day('2022-04-01') - 7.5 * DAY, day('2022-05-01') + 7.5 * DAY),
    ],
    ['what is longer than the bounds has the bounds', { start: -Infinity, end: Infinity }, bounds],
  ])('%s', (_, event, window) => {
    expect(windowAround(event, bounds)).toEqual(window);
  });
});
