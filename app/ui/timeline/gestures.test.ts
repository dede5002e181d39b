import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, duration, span } from '../../time/span';
import { DAY, millis } from '../../time/units';
import { turnWheel, type WheelTurn } from './gestures';

const bounds = span(0, 40_000 * DAY);
const limits = { min: DAY, max: duration(bounds) };
const window = span(10_000 * DAY, 10_100 * DAY);
const width = 1000;

const still: WheelTurn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };
/** The window after a turn, the pointer in the middle unless told otherwise. */
const turn = (how: Partial<WheelTurn>, { x = width / 2, from = window } = {}) =>
  turnWheel(from, { ...still, ...how }, { x, width, limits, bounds });
/** How many times as long the window is after a turn. */
const ratio = (how: Partial<WheelTurn>) => duration(turn(how)) / duration(window);

describe('turning the wheel', () => {
  it('away from oneself comes nearer, towards oneself goes farther', () => {
    expect(ratio({ deltaY: -100 })).toBeCloseTo(0.8, 1);
    expect(ratio({ deltaY: 100 })).toBeCloseTo(1.25, 1);
  });

  it('three notches about halve or double', () => {
    expect(ratio({ deltaY: 100 }) ** 3).toBeCloseTo(2, 0);
    expect(ratio({ deltaY: -100 }) ** 3).toBeCloseTo(0.5, 1);
  });

  it.each([
    ['lines', { deltaY: 3, deltaMode: 1 }, { deltaY: 96 }],
    ['pages', { deltaY: 0.5, deltaMode: 2 }, { deltaY: 200 }],
    ['a wild spin, no more than a strong one', { deltaY: 9000 }, { deltaY: 240 }],
  ])('is counted in %s', (_, one, other) => {
    expect(ratio(one)).toBeCloseTo(ratio(other));
  });

  it('a pinch, whose numbers are small, zooms as much as it should', () => {
    expect(ratio({ deltaY: 10, ctrlKey: true })).toBeCloseTo(ratio({ deltaY: 40 }));
    // A wheel with Ctrl held is no pinch.
    expect(ratio({ deltaY: 100, ctrlKey: true })).toBeCloseTo(ratio({ deltaY: 100 }));
  });

  it('sideways, or with Shift, moves as far as the hand did', () => {
    const moved = span(window.start + 10 * DAY, window.end + 10 * DAY);
    expect(turn({ deltaX: 100 })).toEqual(moved);
    expect(turn({ deltaX: 100, deltaY: 60 })).toEqual(moved);
    expect(turn({ deltaY: 100, shiftKey: true })).toEqual(moved);
    expect(turn({ deltaX: 100, shiftKey: true })).toEqual(moved);
  });

  it('leaves the very same window where nothing comes of it', () => {
    const nearest = span(5 * DAY, 6 * DAY);
    expect(turn({ deltaY: -100 }, { from: nearest })).toBe(nearest);
    expect(turn({ deltaY: 100 }, { from: bounds })).toBe(bounds);
    expect(turn({})).toBe(window);
  });

  const anyTurn = fc.record({
    deltaX: fc.integer({ min: -400, max: 400 }),
    deltaY: fc.integer({ min: -400, max: 400 }),
    deltaMode: fc.constantFrom(0, 1, 2),
    ctrlKey: fc.boolean(),
    metaKey: fc.boolean(),
    shiftKey: fc.boolean(),
  });
  const anyWindow = fc
    .tuple(fc.nat(39_998), fc.integer({ min: 1, max: 40_000 }))
    .map(([from, length]) => span(from * DAY, Math.min(from + length, 40_000) * DAY));

  it('stays within bounds and limits, however it is turned', () => {
    fc.assert(
      fc.property(anyWindow, anyTurn, fc.nat(width), (from, how, x) => {
        const to = turn(how, { x, from });
        // To a thousandth of a millisecond: these are doubles.
        expect(contains(span(bounds.start - 1e-3, bounds.end + 1e-3), to)).toBe(true);
        expect(duration(to)).toBeGreaterThan(limits.min - 1e-3);
      }),
    );
  });

  it('the instant under the pointer stays under it, wherever the bounds let it', () => {
    const amid = fc
      .tuple(fc.integer({ min: 10_000, max: 20_000 }), fc.integer({ min: 10, max: 4000 }))
      .map(([from, length]) => span(from * DAY, (from + length) * DAY));
    fc.assert(
      fc.property(amid, fc.integer({ min: -400, max: 400 }), fc.nat(width), (from, deltaY, x) => {
        const to = turn({ deltaY }, { x, from });
        const under = (of: typeof from) => of.start + (x / width) * duration(of);
        expect(Math.abs(under(to) - under(from))).toBeLessThan(millis(1));
      }),
    );
  });
});
