import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { english } from './lang/en/english';
import { french } from './lang/fr/french';
import { tagText } from './pipeline';

const DCT = '2024-06-28';

describe("the article's day", () => {
  it.each(['', 'now', '2024', '2024-06', '2024-02-30', '28.06.2024'])('%j is an error, never today', (dct) => {
    expect(() => tagText({ text: 'yesterday', language: english, dct })).toThrow(RangeError);
  });
});

describe('known and implied stay apart', () => {
  const only = (text: string) => tagText({ text, language: english, dct: DCT })[0];
  it('a day and month know no year', () => {
    expect(only('on 12 August')).toMatchObject({
      known: { month: 8, day: 12 },
      implied: { year: 2024 },
      basis: 'relative',
    });
  });
  it('a full date implies nothing', () => {
    expect(only('on 12 August 2019')).toMatchObject({
      known: { year: 2019, month: 8, day: 12 },
      implied: {},
      basis: 'explicit',
    });
  });
  it('a weekday knows only itself', () => {
    expect(only('on Tuesday')).toMatchObject({ known: { weekday: 2 }, implied: { year: 2024, month: 6, day: 25 } });
  });
});

describe('bounds', () => {
  const bounds = (text: string) =>
    tagText({ text, language: english, dct: DCT }).map(({ edtf, from, to }) => [edtf, from, to]);
  it.each([
    ['in mid-July 2023', ['2023-07~', '2023-07-11', '2023-07-21']],
    ['early 2011', ['2011~', '2011-01-01', '2011-05-01']],
    ['last week', ['2024-06-17/2024-06-23', '2024-06-17', '2024-06-24']],
    ['the winter of 2023', ['2023-24', '2023-12-01', '2024-03-01']],
    ['the 1990s', ['199X', '1990-01-01', '2000-01-01']],
    ['at 11:59 p.m. on 31 December 2023', ['2023-12-31T23:59:00', '2023-12-31T23:59:00Z', '2024-01-01T00:00:00Z']],
    ['ten years', [undefined, null, null]],
    ['recently', [undefined, null, null]],
  ])('%s', (text, expected) => {
    expect(bounds(text)).toEqual([expected]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'on',
    'June',
    '29',
    'and',
    '30,',
    '2023',
    'Friday',
    'last',
    'week',
    'à',
    '18',
    'h',
    'mardi',
    'soir',
    'deux',
    'ans',
    'é',
    '\n\n',
    '’',
    '(',
    '-',
    '1990-',
    'the',
    'early',
  );
  const texts = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));
  it('gives expressions in order, apart, and sliced from the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'binary' })),
        fc.constantFrom(english, french),
        (text, language) => {
          let last = 0;
          for (const { start, end, text: words } of tagText({ text, language, dct: DCT })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(words);
            last = end;
          }
        },
      ),
    );
  });
  it('folds character for character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
  it('stops at a blank line and reads over a wrapped one', () => {
    const values = (text: string) => tagText({ text, language: english, dct: DCT }).map(({ value }) => value);
    expect(values('on June\n29, 2023')).toEqual(['2023-06-29']);
    expect(values('in June\n\n29 people, 2023')).toEqual(['2024-06', '2023']);
  });
});
