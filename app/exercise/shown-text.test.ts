import { describe, expect, it } from 'vitest';
import type { Mention } from '../../data/schema/timeline';
import { shownText } from './shown-text';

const TEXT = 'A headline\n\nAt noon the bridge opened. Many came.\nLater it closed.';
const mentionOf = (exact: string, start = TEXT.indexOf(exact)): Mention => ({
  source: 'gazette',
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
});

describe('the text shown around a passage', () => {
  it.each([
    ['in a paragraph', 'the bridge opened', 'At noon the bridge opened. Many came.'],
    ['at the very start', 'A headline', 'A headline'],
    ['at the very end', 'closed.', 'Later it closed.'],
    ['over two paragraphs', 'Many came.\nLater', 'At noon the bridge opened. Many came.\nLater it closed.'],
  ])('%s is its paragraph', (_, exact, text) => {
    expect(shownText(mentionOf(exact), TEXT)).toEqual({ text, start: TEXT.indexOf(text), isPassageOnly: false });
  });

  it.each([
    ['without the article', null, 14],
    ['where the article is not the same', TEXT, 15],
  ])('is the passage alone %s', (_, text, start) => {
    const mention = mentionOf('the bridge opened', start);
    expect(shownText(mention, text)).toEqual({ text: mention.exact, start, isPassageOnly: true });
  });
});
