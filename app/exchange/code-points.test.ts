import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from './code-points';

describe('codePointsOf', () => {
  it('counts a pair of surrogates once', () => {
    const convert = codePointsOf('a🎈b🎈🎈c');
    expect([0, 1, 3, 4, 6, 8, 9].map(convert)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(() => convert(2)).toThrow(RangeError);
    expect(() => convert(7)).toThrow(RangeError);
  });

  it('agrees with counting them one by one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(codePointsOf(before + after)(before.length)).toBe([...before].length);
      }),
    );
  });

  it('leaves lone surrogates one each', () => {
    expect(codePointsOf('\ud83cx\udf88')(3)).toBe(3);
  });
});
