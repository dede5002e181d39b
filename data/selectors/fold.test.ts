import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfold } from './fold';

describe('fold', () => {
  it.each([
    ['white space', 'a \n\t b\u00a0\u202fc', 'a b c'],
    ['quotation marks', '‘a’ “b” «c» l’été', '\'a\' "b" "c" l\'été'],
    ['dashes', 'a–b—c‑d−e', 'a-b-c-d-e'],
    ['ligatures', 'ﬁve eﬀects…', 'five effects...'],
    ['what is not seen', 'co\u00adop\u200ber\ufeffate', 'cooperate'],
  ])('evens out %s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it.each([['Été'], ['Kyiv'], ['1 000'], ['😀']])('leaves letters, accents and figures alone: %s', (text) => {
    expect(fold(text).text).toBe(text);
  });

  it('knows the way back', () => {
    const text = 'the  ﬁrst “day”';
    const folded = fold(text);
    const at = folded.text.indexOf('first');
    const { start, end } = unfold(folded, { start: at, end: at + 'first'.length });
    expect(text.slice(start, end)).toBe('ﬁrst');
  });

  it('ends behind the last character, not behind the spaces after it', () => {
    expect(unfold(fold('coop\u00ad x'), { start: 0, end: 4 })).toEqual({ start: 0, end: 4 });
    expect(unfold(fold('co\u00adop  x'), { start: 0, end: 4 })).toEqual({ start: 0, end: 5 });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = fold(text);
        expect(fold(once.text).text).toBe(once.text);
        expect(once.origins).toHaveLength(once.text.length + 1);
      }),
    );
  });
});
