import { describe, expect, it } from 'vitest';
import { english } from '../extract/lang/en/english';
import { tagText } from '../extract/pipeline';
import { evaluateAttachment } from './evaluate-attachment';

const DCT = '2024-06-28';
const TEXT = 'The plant burned on 3 May, the firm said. It reopens.';
const eventAt = (word: string, value: string) => ({
  start: TEXT.indexOf(word),
  end: TEXT.indexOf(word) + word.length,
  value,
});

describe('attachment', () => {
  it('is scored against annotated days, beside two simple rules', () => {
    const events = [eventAt('burned', '2024-05-03'), eventAt('said', DCT)];
    const timexes = tagText({ text: TEXT, language: english, dct: DCT });
    expect(evaluateAttachment([{ text: TEXT, dct: DCT, events, timexes }])).toEqual({
      events: 2,
      ours: 1,
      nearest: 0.5,
      articleDay: 0.5,
    });
  });
});
