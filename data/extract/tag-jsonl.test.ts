import { describe, expect, it } from 'vitest';
import { english } from './lang/en/english';
import { tagLine } from './tag-jsonl';

const languages = new Map([['en', english]]);
const parse = (line: string): unknown => JSON.parse(tagLine(line, languages)?.line ?? 'null');

describe('a line', () => {
  it('of a document becomes its expressions', () => {
    const line = JSON.stringify({ id: 7, lang: 'en', dct: '2024-06-28', text: 'Late in 2023 they met for two days.' });
    expect(parse(line)).toEqual({
      id: 7,
      timexes: [
        {
          start: 0,
          end: 12,
          text: 'Late in 2023',
          type: 'DATE',
          value: '2023',
          mod: 'END',
          edtf: '2023~',
          from: '2023-09-01',
          to: '2024-01-01',
          basis: 'explicit',
        },
        {
          start: 26,
          end: 34,
          text: 'two days',
          type: 'DURATION',
          value: 'P2D',
          from: null,
          to: null,
          basis: 'explicit',
        },
      ],
    });
  });
  it('that is blank has no place in the output', () => {
    expect(tagLine('', languages)).toBeUndefined();
    expect(tagLine(' \r', languages)).toBeUndefined();
  });
  it.each([
    ['{"id":', {}, 'is not JSON'],
    ['[]', {}, 'no JSON object'],
    ['{"text":"x"}', {}, '"id"'],
    ['{"id":1}', { id: 1 }, '"text"'],
    ['{"id":1,"text":"now"}', { id: 1 }, '"dct"'],
    ['{"id":1,"text":"now","dct":"2024-06-28"}', { id: 1 }, '"lang"'],
    ['{"id":"a","text":"now","dct":"2024-06-28","lang":"la"}', { id: 'a' }, '"la"'],
    ['{"id":"a","text":"now","dct":"yesterday","lang":"en"}', { id: 'a' }, "article's date"],
  ])('%s becomes an error in words', (line, id, words) => {
    expect(parse(line)).toEqual({ ...id, error: expect.stringContaining(words) });
    expect(tagLine(line, languages)?.good).toBe(false);
  });
});
