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

/** Processor time: what other programs do meanwhile does not count. */
function millisOf(text: string, language: Language): number {
  const begin = process.cpuUsage();
  tagText({ text, language, dct: '2024-06-28' });
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** A busy machine is no failure. */
const PATIENCE = 60_000;

/** The best of several short runs: on a busy machine some of them are left alone. */
const bestOf = (text: string, language: Language): number =>
  Math.min(...Array.from({ length: 6 }, () => millisOf(text, language)));

describe.each(LANGUAGES)('time in $code grows with the text and no faster', (language) => {
  it.each(HOSTILE)(
    '%s',
    (_name, make) => {
      const [small, large] = [make(5_000), make(40_000)];
      bestOf(small, language);
      // Eight times the text may take eight times as long; a square law would take sixty-four.
      expect(bestOf(large, language)).toBeLessThan(30 * Math.max(bestOf(small, language), 0.2));
    },
    PATIENCE,
  );
  it(
    'a megabyte on one line is read',
    () => {
      const text = 'On Friday the council met. '.repeat(40_000);
      expect(tagText({ text, language: english, dct: '2024-06-28' })).toHaveLength(40_000);
    },
    PATIENCE,
  );
});
