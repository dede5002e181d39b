import { describe, expect, it } from 'vitest';
import { english } from '../extract/lang/en/english';
import { tagText } from '../extract/pipeline';
import { attachEvent } from './attach-event';

const DCT = '2024-06-28';

function dayOf(text: string, word: string): string {
  const start = text.indexOf(word);
  const timexes = tagText({ text, language: english, dct: DCT });
  return attachEvent({
    text,
    event: { start, end: start + word.length },
    sentence: { start: 0, end: text.length },
    timexes,
    dct: DCT,
  }).value;
}

describe('the day of an event word', () => {
  it.each([
    ['The court fined the firm on Tuesday.', 'fined', '2024-06-25'],
    ['The firm said the plant burned on Tuesday.', 'burned', '2024-06-25'],
    ['The plant burned on Tuesday, the firm said.', 'burned', '2024-06-25'],
    ['The plant burned on 3 May, the firm said.', 'said', DCT],
    ['The firm says the plant burned in 2019.', 'says', DCT],
    ['They are discussing a plant that burned in 2019.', 'discussing', DCT],
    ['The plant burned.', 'burned', DCT],
  ])('%s %s', (text, word, day) => {
    expect(dayOf(text, word)).toBe(day);
  });
});
