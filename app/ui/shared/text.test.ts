import { describe, expect, it } from 'vitest';
import { drawDataset } from '../../dataset/test-timeline';
import { textIn } from './text';
import { TONES, toneNumber, toneOf } from './tone';

describe('textIn', () => {
  it.each([
    ['the language asked for', { en: 'war', fr: 'guerre' }, 'fr', 'guerre', 'fr'],
    ['the first there is, and says so', { en: 'war', de: 'Krieg' }, 'fr', 'war', 'en'],
    ['nothing of nothing', {}, 'fr', '', 'fr'],
    ['nothing of what is not there', undefined, 'en', '', 'en'],
  ])('gives %s', (_, text, wanted, words, language) => {
    expect(textIn(text, wanted)).toEqual({ text: words, language });
  });
});

describe('the colour of a topic', () => {
  const dataset = drawDataset(
    ['event topic', ...Array.from({ length: 10 }, (_, at) => `e${at} topic-${at}`)].join('\n'),
  );

  it('is its place among the topics, and begins again after the last colour', () => {
    expect(TONES).toBe(8);
    expect(['topic-0', 'topic-7', 'topic-8'].map((topic) => toneOf(topic, dataset))).toEqual([
      'tone-0',
      'tone-7',
      'tone-0',
    ]);
  });

  it('is none for what is no topic', () => {
    expect(toneOf('no-such-topic', dataset)).toBe('tone-none');
    expect(toneNumber(undefined, dataset)).toBe(-1);
  });
});
