import { describe, expect, it } from 'vitest';
import { moved } from './moved';
import { otherSet } from './other-set';

describe('moved', () => {
  it.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 1, ['a', 'b', 'c']],
    [0, 1, ['b', 'a', 'c']],
  ])('from %i to %i', (from, to, after) => expect(moved(['a', 'b', 'c'], from, to)).toEqual(after));
});

describe('otherSet', () => {
  it('is never the same, and always a number that a link can carry', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const other = otherSet(seed);
      expect(other).not.toBe(seed);
      expect(Number.isInteger(other) && other >= 1 && other <= 9999).toBe(true);
    }
  });
});
