import { describe, expect, it } from 'vitest';
import { toTokens } from '../../exercise/words';
import { markedStretches, withRange, wordsOf } from './marks';

const tokens = toTokens('They met, it is said, on Thursday, April 19.', 'en');
const words = tokens.flatMap((token, at) => (token.isWord ? [at] : []));
const marks = (...texts: string[]) => new Set(words.filter((at) => texts.includes(tokens[at]?.text ?? '')));

describe('marks', () => {
  it('next to each other are one stretch, with the signs between them', () => {
    const stretches = markedStretches(tokens, marks('Thursday', 'April', '19'));
    expect(stretches).toHaveLength(1);
    expect(wordsOf(tokens, stretches)).toBe('Thursday, April 19');
  });

  it('apart are several', () => {
    const stretches = markedStretches(tokens, marks('met', 'April'));
    expect(stretches).toHaveLength(2);
    expect(wordsOf(tokens, stretches)).toBe('met … April');
  });

  it('may be none', () => {
    expect(markedStretches(tokens, new Set())).toEqual([]);
    expect(wordsOf(tokens, [])).toBe('');
  });

  it('take a range of words, from either side, and give it back', () => {
    const [first = 0, , third = 0] = words;
    const added = withRange(new Set(), [third, first], { words, adds: true });
    expect([...added]).toEqual(words.slice(0, 3));
    expect([...withRange(added, [first, first], { words, adds: false })]).toEqual(words.slice(1, 3));
  });
});
