import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, wordsOf, writtenLength } from './fold';

const letters = fc.string({ unit: fc.constantFrom(...'aéÉœŒßñçğŁđ́ïxZ09 ’-«»\u00a0') });

describe('fold', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['États-Unis', 'etats-unis'],
    ['ŒUVRE', 'oeuvre'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Göteborg', 'goteborg'],
    ['2 %', '2 %'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('does nothing twice, and takes composed and decomposed letters for the same', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('the words of a text', () => {
  it.each([
    ['L’OTAN s’étend', ['l', 'otan', 's', 'etend']],
    ['Putin’s “counter-offensive”', ['putin', 's', 'counter', 'offensive']],
    ['300\u202f000 hommes', ['300', '000', 'hommes']],
    ['e\u0301tat', ['etat']],
    ['—', []],
  ])('%s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('stand where they are said to stand', () => {
    fc.assert(
      fc.property(letters, (text) => {
        for (const { word, start, end } of wordsOf(text)) expect(fold(text.slice(start, end))).toBe(word);
      }),
    );
  });
});

describe('the written length of folded letters', () => {
  it.each([
    ['œuvre', 1, 1],
    ['œuvre', 3, 2],
    ['e\u0301tat', 1, 2],
    ['Madrid', 3, 3],
    ['été', 9, 3],
  ])('of %s, %d', (written, folded, units) => {
    expect(writtenLength(written, folded)).toBe(units);
  });

  it('takes in at least as many letters as were asked for, and never more than there are', () => {
    fc.assert(
      fc.property(letters, fc.nat(8), (text, folded) => {
        const units = writtenLength(text, folded);
        expect(units).toBeLessThanOrEqual(text.length);
        expect(fold(text.slice(0, units)).length).toBeGreaterThanOrEqual(Math.min(folded, fold(text).length));
      }),
    );
  });
});
