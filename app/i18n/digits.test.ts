import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digitsEn, digitsFr, shortNumber, toTenths } from './digits';

it('writes whole numbers as the browser does', () => {
  fc.assert(
    fc.property(fc.integer(), (n) => {
      expect(digitsEn(n)).toBe(n.toLocaleString('en-GB'));
      expect(digitsFr(n)).toBe(n.toLocaleString('fr-FR'));
    }),
  );
});

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1_000, '1k', '1 k'],
  [2_561, '2.5k', '2,5 k'],
  [9_999, '9.9k', '9,9 k'],
  [10_631, '10k', '10 k'],
  [999_999, '999k', '999 k'],
  [1_250_000, '1.2M', '1,2 M'],
])('writes %i in short', (n, english, french) => {
  expect(shortNumber(n, 'en')).toBe(english);
  expect(shortNumber(n, 'fr').replace('\u202f', ' ')).toBe(french);
});

it('never says more in short than there are, and says it in four signs', () => {
  const meant = (written: string) => Number.parseFloat(written) * ({ k: 1e3, M: 1e6 }[written.at(-1) ?? ''] ?? 1);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
      const said = meant(shortNumber(n, 'en'));
      expect(said).toBeLessThanOrEqual(n);
      expect(said).toBeGreaterThan(n * 0.9 - 1);
      expect(shortNumber(n, 'en').length).toBeLessThanOrEqual(4);
    }),
  );
});

it('writes tenths as the browser does', () => {
  fc.assert(
    fc.property(fc.nat(), (tenths) => {
      const n = tenths / 10;
      expect(toTenths(n, 'en')).toBe(n.toLocaleString('en-GB', { maximumFractionDigits: 1 }));
      expect(toTenths(n, 'fr')).toBe(n.toLocaleString('fr-FR', { maximumFractionDigits: 1 }));
    }),
  );
  expect(toTenths(2.849, 'en')).toBe('2.8');
});
