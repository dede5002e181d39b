import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT, describePassage, isInsideSurrogatePair } from './describe';

describe('describePassage', () => {
  it('gives the words, their place and 32 characters on either side', () => {
    const text = `${'a'.repeat(40)}noon${'b'.repeat(40)}`;
    expect(describePassage(text, 40, 44)).toEqual({
      start: 40,
      end: 44,
      exact: 'noon',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('gives less context at the ends of the text', () => {
    expect(describePassage('At noon.', 3, 7)).toMatchObject({ prefix: 'At ', suffix: '.' });
    expect(describePassage('noon', 0, 4)).toMatchObject({ prefix: '', suffix: '' });
  });

  it.each([
    ['start', 2, 4],
    ['end', 0, 2],
  ])('throws on a %s inside a surrogate pair', (_, start, end) => {
    expect(() => describePassage('a😀bc', start, end)).toThrow('offset 2 is inside a surrogate pair');
  });

  it.each([
    [-1, 2],
    [0, 5],
    [0.5, 2],
    [Number.NaN, 2],
  ])('throws on offsets outside the text: %d, %d', (start, end) => {
    expect(() => describePassage('abcd', start, end)).toThrow(/is not in the text/);
  });

  it.each([
    [2, 2],
    [3, 2],
  ])('throws on an empty passage: %d to %d', (start, end) => {
    expect(() => describePassage('abcd', start, end)).toThrow(/is empty/);
  });

  it('does not tear a character of the context in two', () => {
    const text = `😀${'a'.repeat(CONTEXT - 1)}X${'b'.repeat(CONTEXT - 1)}😀`;
    const { prefix, suffix } = describePassage(text, CONTEXT + 1, CONTEXT + 2);
    expect([prefix, suffix]).toEqual(['a'.repeat(CONTEXT - 1), 'b'.repeat(CONTEXT - 1)]);
  });

  it('is a cut of the text, wherever it is made', () => {
    const cuts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
    fc.assert(
      fc.property(cuts, ([text, a, b]) => {
        fc.pre(a !== b && !isInsideSurrogatePair(text, a) && !isInsideSurrogatePair(text, b));
        const { start, end, exact, prefix, suffix } = describePassage(text, Math.min(a, b), Math.max(a, b));
        expect(text.slice(start, end)).toBe(exact);
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
        expect(isInsideSurrogatePair(text, start - prefix.length)).toBe(false);
        expect(isInsideSurrogatePair(text, end + suffix.length)).toBe(false);
      }),
    );
  });
});
