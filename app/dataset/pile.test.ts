import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPile } from './pile';

const parts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 });

test.each([
  ['known', (length: number) => length],
  ['unknown', () => null],
  ['told too short', (length: number) => Math.floor(length / 3)],
  ['told too long', (length: number) => length + 7],
])('gives back what was put in, the length being %s', (_, told) => {
  fc.assert(
    fc.property(parts, (given) => {
      const whole = given.flatMap((part) => [...part]);
      const pile = createPile(told(whole.length));
      for (const part of given) pile.add(part);
      expect(pile.size()).toBe(whole.length);
      expect([...new Uint8Array(pile.take())]).toEqual(whole);
    }),
  );
});
