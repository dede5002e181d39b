import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digitsEn, digitsFr } from './digits';

it('writes whole numbers as the browser does', () => {
  fc.assert(
    fc.property(fc.integer(), (n) => {
      expect(digitsEn(n)).toBe(n.toLocaleString('en-GB'));
      expect(digitsFr(n)).toBe(n.toLocaleString('fr-FR'));
    }),
  );
});
