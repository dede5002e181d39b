import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchorable, anchor } from './anchor';
import { describePassage, isInsideSurrogatePair } from './describe';

const TEXT = [
  'The ministers met on Wednesday in Brussels. The talks lasted two days and ended without result.',
  'The ministers met again in July, and the talks lasted two days. “We agreed,” they said.',
].join('\n');

/** The mention of the n-th occurrence of `words`. */
function mentionOf(text: string, words: string, nth = 0): Anchorable {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
  return describePassage(text, start, start + words.length);
}

const NOT_FOUND = { state: 'not-found', start: null, end: null };

describe('anchor, step by step', () => {
  it('verifies a passage that stands where it was', () => {
    const mention = mentionOf(TEXT, 'on Wednesday in Brussels');
    expect(anchor(TEXT, mention)).toEqual({ state: 'verified', start: mention.start, end: mention.end });
  });

  it('never believes the position alone', () => {
    const mention = mentionOf(TEXT, 'on Wednesday in Brussels');
    const changed = TEXT.replace('on Wednesday in Brussels', 'on Thursday in Bruxelles!');
    expect(anchor(changed, mention)).toEqual(NOT_FOUND);
  });

  it('finds a passage that moved', () => {
    const mention = mentionOf(TEXT, 'without result');
    const { state, start, end } = anchor(`News. ${TEXT}`, mention);
    expect({ state, start, end }).toEqual({ state: 'moved', start: mention.start + 6, end: mention.end + 6 });
  });

  it.each([0, 1])('tells repeated words apart by what surrounds them: occurrence %i', (nth) => {
    const words = 'talks lasted two days';
    const mention = mentionOf(TEXT, words, nth);
    const moved = `${'An opening paragraph. '.repeat(5)}${TEXT}`;
    expect(anchor(moved, mention)).toMatchObject({ state: 'moved', start: mentionOf(moved, words, nth).start });
  });

  it('takes the nearer of two that fit alike', () => {
    const text = 'a. The same words here. b. The same words here. c';
    const mention = { ...mentionOf(text, 'The same words here', 1), start: 30, end: 49 };
    expect(anchor(text, mention)).toMatchObject({ state: 'moved', start: 27 });
  });

  it('believes the surroundings rather than the distance', () => {
    const text = 'In May the ministers met again today. In June the ministers met again today.';
    const mention = mentionOf(text, 'met again', 1);
    // The other occurrence is now where this one was, but for one character.
    const changed = `${'x'.repeat(mention.start - mentionOf(text, 'met again').start - 1)}${text}`;
    expect(mentionOf(changed, 'met again').start).toBe(mention.start - 1);
    expect(anchor(changed, mention)).toMatchObject({ state: 'moved', start: mentionOf(changed, 'met again', 1).start });
  });

  it('takes long words without their surroundings', () => {
    const words = 'The talks lasted two days and ended without result';
    expect(anchor(`Elsewhere: ${words}!`, mentionOf(TEXT, words))).toMatchObject({ state: 'moved', start: 11 });
  });

  it('does not take a few words without their surroundings', () => {
    const mention = mentionOf('It was founded in 2014 by two friends', 'in 2014');
    expect(anchor('The war began in 2014, as is known.', mention)).toEqual(NOT_FOUND);
  });

  it.each([
    ['white space', 'lasted two\u00a0days  and\nended without'],
    ['a soft hyphen', 'lasted two days and end\u00aded without'],
  ])('finds the words but for %s', (_, printed) => {
    const words = 'lasted two days and ended without';
    const changed = TEXT.replace(words, printed);
    const { state, start, end } = anchor(changed, mentionOf(TEXT, words));
    expect(state).toBe('moved');
    expect(changed.slice(start ?? 0, end ?? 0)).toBe(printed);
  });

  it('finds the words but for quotation marks', () => {
    const changed = TEXT.replace('“We agreed,”', '"We agreed,"');
    const { state, start, end } = anchor(changed, mentionOf(TEXT, '“We agreed,” they said'));
    expect([state, changed.slice(start ?? 0, end ?? 0)]).toEqual(['moved', '"We agreed," they said']);
  });

  it('gives up where two places differ from the quote alike', () => {
    const twice = 'The “long and winding sentence, here again”. The «long and winding sentence, here again».';
    const mention = { start: 999, end: 1040, exact: '"long and winding sentence, here again"', prefix: '', suffix: '' };
    expect(anchor(twice, mention)).toEqual(NOT_FOUND);
  });

  it.each([
    ['a letter', 'lasted two days and ended with result'],
    ['a capital', 'Lasted two days and ended without result'],
    ['a figure', 'lasted ten days and ended without result'],
  ])('is never satisfied with a near miss: %s', (_, miss) => {
    const words = 'lasted two days and ended without result';
    expect(anchor(TEXT.replace(words, miss), mentionOf(TEXT, words))).toEqual(NOT_FOUND);
  });
});

describe('anchor of the words that date the event', () => {
  const WORDS = 'met on Wednesday in Brussels';

  function dated(): Anchorable {
    const mention = mentionOf(TEXT, WORDS);
    const start = TEXT.indexOf('Wednesday');
    return { ...mention, time: { start, end: start + 9, exact: 'Wednesday', value: '2024-04-03' } };
  }

  it('verifies them where the passage is verified', () => {
    const { time } = dated();
    expect(anchor(TEXT, dated()).time).toEqual({ state: 'verified', start: time?.start, end: time?.end });
  });

  it('moves them with their passage', () => {
    const moved = `News. ${TEXT}`;
    expect(anchor(moved, dated()).time).toMatchObject({ state: 'moved', start: moved.indexOf('Wednesday') });
  });

  it('keeps them apart from the same words in the same passage', () => {
    const text = 'On Monday or on Monday next, they said on television.';
    const mention = mentionOf(text, 'On Monday or on Monday next, they said on television');
    const second = text.indexOf('Monday', 5);
    const time = { start: second, end: second + 6, exact: 'Monday', value: '2024-04-08' };
    expect(anchor(`News. ${text}`, { ...mention, time }).time).toMatchObject({ state: 'moved', start: second + 6 });
  });

  it('finds them in a passage of other white space', () => {
    const changed = TEXT.replace('met on Wednesday', 'met  on\u00a0 Wednesday');
    expect(anchor(changed, dated()).time).toMatchObject({ state: 'moved', start: changed.indexOf('Wednesday') });
  });

  it('says so where the passage has them no more, or twice', () => {
    const wrong = { ...dated(), time: { start: 0, end: 6, exact: 'Sunday', value: '2024-04-07' } };
    expect(anchor(TEXT, wrong).time).toEqual(NOT_FOUND);
  });

  it('does not find them without their passage', () => {
    expect(anchor('Nothing.', dated())).toEqual({ ...NOT_FOUND, time: NOT_FOUND });
  });
});

describe('anchor, whatever the text', () => {
  const words = fc.array(fc.constantFrom('NATO', 'met', 'the', 'été', '“x”', '😀', 'two', 'days', '\n', 'Kyiv,'), {
    minLength: 4,
    maxLength: 40,
  });
  const cases = words
    .map((list) => list.join(' '))
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))
    .filter(([text, a, b]) => a !== b && !isInsideSurrogatePair(text, a) && !isInsideSurrogatePair(text, b))
    .map(([text, a, b]) => ({ text, mention: describePassage(text, Math.min(a, b), Math.max(a, b)) }));

  it('finds again what was described', () => {
    fc.assert(
      fc.property(cases, ({ text, mention }) => {
        const { start, end } = mention;
        expect(anchor(text, mention)).toEqual({ state: 'verified', start, end });
      }),
    );
  });

  it('follows a passage when text is put before it', () => {
    fc.assert(
      fc.property(cases, fc.string({ minLength: 1 }), ({ text, mention }, before) => {
        const { exact, prefix, suffix } = mention;
        const context = prefix + exact + suffix;
        // The passage with its surroundings stands once; with repeats "the same" is a matter of nearness.
        fc.pre(
          text.indexOf(context) === text.lastIndexOf(context) &&
            text.startsWith(prefix + exact, mention.start - prefix.length),
        );
        const changed = before + text;
        fc.pre(changed.indexOf(exact) === changed.lastIndexOf(exact));
        expect(anchor(changed, mention)).toEqual({
          state: 'moved',
          start: mention.start + before.length,
          end: mention.end + before.length,
        });
      }),
    );
  });

  it('does not find a passage that was cut out', () => {
    fc.assert(
      fc.property(cases, ({ text, mention }) => {
        const changed = text.slice(0, mention.start) + text.slice(mention.end);
        fc.pre(!changed.replace(/\s+/g, ' ').includes(mention.exact.replace(/\s+/g, ' ').trim()));
        expect(anchor(changed, mention)).toEqual(NOT_FOUND);
      }),
    );
  });

  it('never points at other words', () => {
    fc.assert(
      fc.property(cases, words, ({ mention }, others) => {
        const text = others.join(' ');
        const { start, end } = anchor(text, mention);
        const bare = (s: string) => s.replace(/\s+/g, '');
        if (start !== null) expect(bare(text.slice(start, end))).toBe(bare(mention.exact));
      }),
    );
  });
});
