import { describe, expect, it } from 'vitest';
import { dueAfter, elapsed, formatElapsed, parseClock, startClock, timeLeft, toggleClock } from './lesson-clock';

const MINUTE = 60_000;
const START = 1_000_000;
const clock = { ...startClock(START, 14), plannedMinutes: 42 };

describe('the clock of a lesson', () => {
  it('counts from its start, and knows what is left', () => {
    expect(elapsed(clock, START + 5 * MINUTE)).toBe(5 * MINUTE);
    expect(timeLeft(clock, START + 5 * MINUTE)).toBe(37 * MINUTE);
    expect(timeLeft(clock, START + 50 * MINUTE)).toBe(-8 * MINUTE);
  });

  it('plans three minutes a step, and gives each step its share', () => {
    expect(startClock(START, 14).plannedMinutes).toBe(42);
    expect(startClock(START, 0).plannedMinutes).toBe(1);
    expect(dueAfter(clock, 7, 14)).toBe(21 * MINUTE);
  });

  it('stands while it is stopped, and goes on from there', () => {
    const stopped = toggleClock(clock, START + MINUTE);
    expect(elapsed(stopped, START + 10 * MINUTE)).toBe(MINUTE);
    expect(elapsed(toggleClock(stopped, START + 10 * MINUTE), START + 12 * MINUTE)).toBe(3 * MINUTE);
  });

  it.each([
    [0, '0:00'],
    [65_000, '1:05'],
    [-65_999, '1:05'],
    [3_605_000, '1:00:05'],
  ])('%i ms are said as %s', (ms, words) => expect(formatElapsed(ms)).toBe(words));

  it('is read back as it was kept, and nothing else is', () => {
    expect(parseClock(JSON.stringify(clock))).toEqual(clock);
    for (const text of [null, '', '{}', '[]', JSON.stringify({ ...clock, plannedMinutes: 0 })]) {
      expect(parseClock(text), `${text}`).toBeNull();
    }
  });
});
