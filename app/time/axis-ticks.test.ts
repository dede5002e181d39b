import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks } from './axis-ticks';
import { span } from './span';
import { DAY, formatIso, HOUR, type Instant, instant, millis, parseInstant } from './units';

const between = (from: string, to: string) => span(parseInstant(`${from}Z`), parseInstant(`${to}Z`));
const days = (at: readonly Instant[]) => at.map((tick) => formatIso(tick).slice(0, 10));

describe('axisTicks', () => {
  it('begins each step where its unit begins, from the tick before the window on', () => {
    const { scale, at } = axisTicks(between('2010-08-01T00:00:00', '2027-01-01T00:00:00'), millis(3 * 360 * DAY));
    expect(scale).toBe('year');
    expect(days(at)).toEqual(['2010-01-01', '2015-01-01', '2020-01-01', '2025-01-01']);
  });

  it('counts quarters from January', () => {
    const { scale, at, isMajor } = axisTicks(between('2021-11-20T00:00:00', '2022-06-01T00:00:00'), millis(40 * DAY));
    expect(scale).toBe('month');
    expect(days(at)).toEqual(['2021-10-01', '2022-01-01', '2022-04-01']);
    expect(at.map(isMajor)).toEqual([false, true, false]);
  });

  it('has the odd days of each month where two days are a step', () => {
    const { at, isMajor } = axisTicks(between('2022-03-28T06:00:00', '2022-04-04T00:00:00'), millis(1.5 * DAY));
    expect(days(at)).toEqual(['2022-03-27', '2022-03-29', '2022-03-31', '2022-04-01', '2022-04-03']);
    expect(at.map(isMajor)).toEqual([false, false, false, true, false]);
  });

  it('names days of the week where there is room, then hours', () => {
    const week = between('2022-03-24T00:00:00', '2022-03-26T00:00:00');
    expect(axisTicks(week, millis(10 * HOUR)).scale).toBe('weekday');
    const { scale, at, isMajor } = axisTicks(week, millis(3 * HOUR));
    expect(scale).toBe('hour');
    expect(at).toHaveLength(13);
    expect(at.filter(isMajor).map(formatIso)).toEqual([
      '2022-03-24T00:00:00.000Z',
      '2022-03-25T00:00:00.000Z',
      '2022-03-26T00:00:00.000Z',
    ]);
  });

  it('keeps its distance, in order, from before the window to its end', () => {
    const window = fc.record({
      start: fc.integer({ min: Date.UTC(-500, 0), max: Date.UTC(2100, 0) }),
      length: fc.integer({ min: DAY, max: 3000 * 365 * DAY }),
      ticks: fc.integer({ min: 2, max: 40 }),
    });
    fc.assert(
      fc.property(window, ({ start, length, ticks }) => {
        const seen = span(instant(start), instant(start + length));
        const { at } = axisTicks(seen, millis(length / ticks));
        expect(at[0]).toBeLessThanOrEqual(seen.start);
        expect(at.at(-1)).toBeLessThanOrEqual(seen.end);
        for (const [place, tick] of at.entries()) if (place > 0) expect(tick).toBeGreaterThan(at[place - 1] as number);
        // A step may be a day short of the mean that it is chosen by, as February is.
        expect(at.length).toBeLessThanOrEqual(ticks * 1.4 + 3);
      }),
    );
  });
});
