import { describe, expect, it } from 'vitest';
import type { SaidQuestion, WordsQuestion } from './question';
import { hitOf, scoreOf } from './score';
import { toTokens } from './words';

describe('the score of an order', () => {
  const question = { kind: 'order', shown: [3, 1, 2], answer: [1, 2, 3] } as const;
  it.each([
    [[1, 2, 3], 3],
    [[1, 3, 2], 2],
    [[3, 1, 2], 1],
    [[3, 2, 1], 0],
  ])('%j has %i of 3 pairs in order', (order, points) => {
    expect(scoreOf(question, { kind: 'order', order })).toEqual({ points, of: 3 });
  });
});

describe('the words that were marked', () => {
  const text = 'The summit in Madrid, planned for a long time, is on June 29 and 30, before the vote in June.';
  const at = (words: string, from = 0) => ({
    start: 100 + text.indexOf(words, from),
    end: 100 + text.indexOf(words, from) + words.length,
  });
  const tokens = toTokens(text, 'en', 100);
  const question: WordsQuestion = { kind: 'words', event: 0, evidence: 0, answer: at('on June 29 and 30') };

  it.each([
    ['exactly', [at('on June 29 and 30')], 'exact'],
    ['word by word', ['on', 'June', '29', 'and', '30'].map((word) => at(word, text.indexOf('is on'))), 'exact'],
    ['without the preposition', [at('June 29 and 30')], 'exact'],
    ['in part', [at('June 29')], 'overlapping'],
    ['with more', [at('is on June 29 and 30, before')], 'overlapping'],
    ['elsewhere', [at('planned for a long time')], 'elsewhere'],
    ['on the same word of another place', [at('June', 70)], 'elsewhere'],
    ['not at all', [], 'elsewhere'],
    ['as not being there', null, 'elsewhere'],
  ] as const)('%s: %j is %s', (_, marked, hit) => {
    expect(hitOf(question, marked, tokens)).toBe(hit);
  });

  it('may be none', () => {
    const none: WordsQuestion = { ...question, answer: null };
    expect(scoreOf(none, { kind: 'words', marked: null }, tokens)).toEqual({ points: 2, of: 2 });
    expect(scoreOf(none, { kind: 'words', marked: [at('June')] }, tokens)).toEqual({ points: 0, of: 2 });
  });

  it('give one point of two where they only touch', () => {
    expect(scoreOf(question, { kind: 'words', marked: [at('June 29')] }, tokens)).toEqual({ points: 1, of: 2 });
  });

  it('are not parted at an apostrophe or inside a number, in French', () => {
    const french = toTokens('À l’heure actuelle, 4,000 hommes', 'fr').filter(({ isWord }) => isWord);
    expect(french.map((token) => token.text)).toEqual(['À', 'l’heure', 'actuelle', '4,000', 'hommes']);
  });

  it('join up to the text, whatever its language is called', () => {
    for (const language of ['en', 'x', '', 'not a tag']) {
      expect(
        toTokens(text, language)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }
  });
});

describe('the score of “said or happened?”', () => {
  const question: SaidQuestion = {
    kind: 'said',
    event: 0,
    evidence: 0,
    statuses: ['occurred', 'planned', 'alleged', 'rejected'],
    status: 'alleged',
    claimants: [null, { en: 'The minister' }],
    claimant: 1,
  };
  it.each([
    ['alleged', 1, 2],
    ['alleged', 0, 1],
    ['occurred', 1, 1],
    ['occurred', 0, 0],
  ] as const)('%s by number %i is %i of 2', (status, claimant, points) => {
    expect(scoreOf(question, { kind: 'said', status, claimant })).toEqual({ points, of: 2 });
  });

  it('asks for no claimant where it cannot fairly', () => {
    const unasked = { ...question, claimants: [], claimant: -1 };
    expect(scoreOf(unasked, { kind: 'said', status: 'alleged', claimant: -1 })).toEqual({ points: 1, of: 1 });
  });

  it('takes no answer to another question', () => {
    expect(() => scoreOf(question, { kind: 'order', order: [] })).toThrow('cannot be answered');
  });
});
