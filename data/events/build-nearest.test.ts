import { describe, expect, it } from 'vitest';
import { describeNearest } from './build-nearest';

const TEXT = 'Cars used the bridge. Nobody used “the  bridge” before.\nIl a dit : « oui ».';

describe('describeNearest', () => {
  it.each([
    ['another word', 'nobody crossed the bridge', 'Nobody used “the  bridge'],
    ['a slip of the pen', 'Cars usde the bridge', 'Cars used the bridge'],
    ['other quotation marks and spaces', 'used "the bridge" before', 'used “the  bridge” before'],
    ['a missing space', 'Il a dit: « oui »', 'Il a dit : « oui »'],
    ['a missing letter', 'Cars used the brige.', 'Cars used the bridge.'],
  ])('shows what the text has: %s', (_, quote, nearest) => {
    expect(describeNearest(TEXT, quote)).toBe(` (nearest: “${nearest}”)`);
  });

  it.each([
    ['a no-break space', 'dit : « oui »', 'dit : « oui »', 'a no-break space (U+00A0), and the quote a space (U+0020)'],
    [
      'a narrow one',
      'est-ce vrai ?',
      'est-ce vrai ?',
      'a narrow no-break space (U+202F), and the quote a space (U+0020)',
    ],
    ['a Windows line end', 'one\r\ntwo', 'one\ntwo', 'a carriage return (U+000D), and the quote a line end (U+000A)'],
    ['a soft hyphen', 'govern\u00adment', 'government', 'a soft hyphen (U+00AD), and the quote “m”'],
  ])('names what the eye does not see: %s', (_, text, quote, named) => {
    const typed = quote.replace(/[\u00a0\u202f]/g, ' ');
    const looked = text.replace('dit :', 'dit\u00a0:').replace('vrai ?', 'vrai\u202f?');
    expect(describeNearest(`So: ${looked}.`, typed)).toContain(named);
  });

  it('says nothing where nothing is near', () => {
    expect(describeNearest(TEXT, 'The Secretary General resigned on Monday')).toBe('');
    expect(describeNearest('', 'words')).toBe('');
  });
});
