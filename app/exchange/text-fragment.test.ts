import { describe, expect, it } from 'vitest';
import type { Mention } from '../../data/schema/timeline';
import { textFragmentUrl } from './text-fragment';

const source = { url: 'https://example.org/a?b=1', machineTranslated: false };
const mention = (exact: string, prefix = '', suffix = ''): Mention => ({
  source: 'gazette',
  start: 0,
  end: exact.length,
  exact,
  prefix,
  suffix,
});

/** The directive's parts, decoded: what a browser looks for. */
const partsOf = (url: string | undefined) => url?.split(':~:text=')[1]?.split(',').map(decodeURIComponent);

describe('textFragmentUrl', () => {
  it('points at the words, with whole words around them', () => {
    const url = textFragmentUrl(source, mention('the bridge opens', 'terday the mayor said that', ' on Friday, at no'));
    expect(url).toMatch(/^https:\/\/example\.org\/a\?b=1#:~:text=/);
    expect(partsOf(url)).toEqual(['mayor said that-', 'the bridge opens', '-on Friday, at']);
  });

  it('escapes what the grammar keeps for itself', () => {
    const url = textFragmentUrl(source, mention('a well-known, “safe” & sound'));
    expect(url).toContain('text=a%20well%2Dknown%2C%20%E2%80%9Csafe%E2%80%9D%20%26%20sound');
  });

  it('gives a long quote by its ends', () => {
    const long = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
    expect(partsOf(textFragmentUrl(source, mention(long)))).toEqual([
      'word0 word1 word2 word3 word4 word5',
      'word74 word75 word76 word77 word78 word79',
    ]);
  });

  it('looks for context on the same line only', () => {
    const url = textFragmentUrl(source, mention('It rained.', 'A headline\n\n', '\n\nThe next paragraph'));
    expect(partsOf(url)).toEqual(['It rained.']);
    expect(partsOf(textFragmentUrl(source, mention('rained', 'headline\nThen it', '. All day\nlong')))).toEqual([
      'Then it-',
      'rained',
      '-. All day',
    ]);
  });

  it('keeps a fragment that the address has', () => {
    const url = textFragmentUrl({ ...source, url: 'https://example.org/#part' }, mention('words'));
    expect(url).toBe('https://example.org/#part:~:text=words');
  });

  it.each([
    ['no address', { url: null, machineTranslated: false }],
    ['a translation', { ...source, machineTranslated: true }],
    ['a script', { ...source, url: 'javascript:alert(1)' }],
    ['no address at all', { ...source, url: 'nonsense' }],
  ])('makes none up for %s', (_, from) => {
    expect(textFragmentUrl(from, mention('words'))).toBeUndefined();
  });
});
