// No pattern can backtrack without end: every repeat in every form is bounded, so that a match attempt costs at most a
// constant and a run over a text is linear. The second half shows it by ratios on hostile texts.

import { describe, expect, it } from 'vitest';
import { german } from './lang/de/german';
import { english } from './lang/en/english';
import { french } from './lang/fr/french';
import type { Language } from './language';
import { tagText } from './pipeline';

const LANGUAGES: readonly Language[] = [english, french, german];

/** The pattern without escapes and character classes, in which `*`, `+` and `{` are ordinary. */
const bare = (pattern: RegExp): string => pattern.source.replace(/\\./g, '.').replace(/\[[^\]]*\]/g, '.');
const UNBOUNDED = /[*+]|\{\d+,\}/;

describe.each(LANGUAGES)('patterns of $code', (language) => {
  const modifiers = [...language.modifiersBefore, ...language.modifiersAfter].map(({ pattern }) => pattern);
  it('repeat a bounded number of times only', () => {
    const patterns = [...language.forms.map(({ pattern }) => pattern), ...modifiers];
    expect(patterns.filter((pattern) => UNBOUNDED.test(bare(pattern))).map(String)).toEqual([]);
  });
  it('have names of their own', () => {
    const names = language.forms.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ['one long line of news', (size) => 'On Friday the council met in June 2023 for two days. '.repeat(size / 53)],
  ['digits', (size) => '1'.repeat(size)],
  ['nested parentheses', (size) => '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['blanks', (size) => ' '.repeat(size)],
  ['line breaks', (size) => '\n'.repeat(size)],
  ['one long word', (size) => 'a'.repeat(size)],
  ['half a date again and again', (size) => '29, '.repeat(size / 4)],
  ['numbers in words', (size) => 'twenty-deux-cent '.repeat(size / 17)],
  ['years in a chain', (size) => '1990-'.repeat(size / 5)],
  ['weekdays', (size) => 'Monday mardi '.repeat(size / 13)],
];

function millisOf(text: string, language: Language): number {
  const begin = performance.now();
  tagText({ text, language, dct: '2024-06-28' });
  return performance.now() - begin;
}

describe.each(LANGUAGES)('time in $code grows with the text and no faster', (language) => {
  it.each(HOSTILE)('%s', (_name, make) => {
    const [small, large] = [make(40_000), make(160_000)];
    millisOf(small, language);
    const best = (text: string) =>
      Math.min(millisOf(text, language), millisOf(text, language), millisOf(text, language));
    // Four times the text may take four times as long; a square law would take sixteen. Room for a busy machine.
    expect(best(large)).toBeLessThan(10 * Math.max(best(small), 2));
  });
  it('a megabyte on one line is read', () => {
    const text = 'On Friday the council met. '.repeat(40_000);
    expect(tagText({ text, language: english, dct: '2024-06-28' })).toHaveLength(40_000);
  });
});
