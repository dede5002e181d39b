import { describe, expect, it } from 'vitest';
import { drawItem, drawItems } from './drawn-items.fixture';
import { isRovingKey, type RovingKey, rove } from './roving';

const { items, lanes } = drawItems(`
  war       a....b...c
  quiet     ..........
  peace     ...d..e...
  articles  .....f....
`);

const go = (from: string | undefined, key: RovingKey) =>
  rove(items, key, { from: items.find((item) => item.id === from), lanes })?.id;

describe('rove', () => {
  it.each<[string, RovingKey, string | undefined]>([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowRight', 'c'],
    ['c', 'ArrowRight', undefined],
    ['b', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', undefined],
    ['f', 'ArrowRight', undefined],
    // To the nearest of the next lane that has one.
    ['a', 'ArrowDown', 'd'],
    ['c', 'ArrowDown', 'e'],
    ['d', 'ArrowUp', 'b'],
    ['e', 'ArrowUp', 'b'],
    ['e', 'ArrowDown', 'f'],
    ['f', 'ArrowDown', undefined],
    ['a', 'ArrowUp', undefined],
    ['e', 'Home', 'a'],
    ['e', 'End', 'c'],
  ])('from %s %s leads to %s', (from, key, to) => {
    expect(go(from, key)).toBe(to);
  });

  it.each<RovingKey>(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home'])('%s begins with the first', (key) => {
    expect(go(undefined, key)).toBe('a');
  });

  it('End begins with the last', () => {
    expect(go(undefined, 'End')).toBe('c');
  });

  it('leads nowhere where nothing is in view', () => {
    expect(rove([], 'ArrowRight', { from: undefined, lanes })).toBeUndefined();
  });

  it('passes every one of a lane’s marks of one day, upper rows first', () => {
    const stacked = [
      drawItem({ id: 'low', row: 1 }),
      drawItem({ id: 'high', row: 0 }),
      drawItem({ id: 'late', start: 5 }),
    ];
    const right = (from: string) =>
      rove(stacked, 'ArrowRight', { from: stacked.find((item) => item.id === from), lanes: ['war'] })?.id;
    expect(right('high')).toBe('low');
    expect(right('low')).toBe('late');
  });

  it('takes only its own keys', () => {
    expect(['ArrowLeft', 'Home', 'Enter', 'a'].map(isRovingKey)).toEqual([true, true, false, false]);
  });
});
