import { describe, expect, it } from 'vitest';
import { english } from '../extract/lang/en/english';
import { tagText } from '../extract/pipeline';
import { explain } from './explain';

const TEXT = 'They met on 3 June.\nThen nothing.\nIn 2019 it rained for two days.';
const timexes = tagText({ text: TEXT, language: english, dct: '2024-06-28' });

describe('explain', () => {
  it('marks expressions in place and says what they mean', () => {
    expect(explain(TEXT, timexes, { colour: false }).split('\n')).toEqual([
      'They met on [3 June].',
      '    3 June: DATE 2024-06-03  2024-06-03 – 2024-06-04  relative  en.day-month',
      'Then nothing.',
      'In [2019] it rained for [two days].',
      '    2019: DATE 2019  2019-01-01 – 2020-01-01  explicit  en.year',
      '    two days: DURATION P2D  explicit  en.duration',
    ]);
  });
  it('says of a fiscal period that it has no bounds', () => {
    const text = 'Sales rose in Q2 FY2024.';
    expect(explain(text, tagText({ text, language: english, dct: '2025-01-09' }), { colour: false })).toContain(
      'Q2 FY2024: DATE 2024-Q2  fiscal, without bounds  explicit  en.short-quarter',
    );
  });
  it('adds colour only when asked, and changes no word by it', () => {
    const coloured = explain(TEXT, timexes, { colour: true });
    expect(coloured).toContain('\u001b[32m[3 June]\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(explain(TEXT, timexes, { colour: false }));
  });
});
