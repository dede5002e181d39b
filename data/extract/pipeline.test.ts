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
    ['at 11:59 p.m. on 31 December 2023', ['2023-12-31T23:59:00', '2023-12-31', '2024-01-01']],
    [
      '00.30am BST on Monday 13 May 2024',
      ['2024-05-13T00:30:00+01:00', '2024-05-12T23:30:00Z', '2024-05-12T23:31:00Z'],
    ],
    ['at 11pm EST on 13 May 2024', ['2024-05-13T23:00:00-05:00', '2024-05-14T04:00:00Z', '2024-05-14T04:01:00Z']],
    ['13 May 2024 at 10 p.m. CEST', ['2024-05-13T22:00:00+02:00', '2024-05-13T20:00:00Z', '2024-05-13T20:01:00Z']],
    ['9:15 a.m. MSK on 13 May 2024', ['2024-05-13T09:15:00+03:00', '2024-05-13T06:15:00Z', '2024-05-13T06:16:00Z']],
    ['14:30 UTC on 13 May 2024', ['2024-05-13T14:30:00Z', '2024-05-13T14:30:00Z', '2024-05-13T14:31:00Z']],
    ['1600 GMT on 13 May 2024', ['2024-05-13T16:00:00Z', '2024-05-13T16:00:00Z', '2024-05-13T16:01:00Z']],
    ['10 a.m. local time on 13 May 2024', ['2024-05-13T10:00:00', '2024-05-13', '2024-05-14']],
    ['10 a.m. Eastern time on 13 May 2024', ['2024-05-13T10:00:00', '2024-05-13', '2024-05-14']],
    ['24 June 2024, at 14:30', ['2024-06-24T14:30:00', '2024-06-24', '2024-06-25']],
    ['ten years', [undefined, null, null]],
    ['recently', [undefined, null, null]],
  ])('%s', (text, expected) => {
    expect(bounds(text)).toEqual([expected]);
  });
});

it('reads the zones that French news names, and no instant without one', () => {
  const text = "Mardi, l'explosion a eu lieu à 10 h 30 GMT, puis à 18h TU, à 9 heures UTC et à 20 h (heure de Kiev).";
  const found = tagText({ text, language: french, dct: DCT });
  expect(found.map(({ value, from }) => [value, from])).toEqual([
    ['2024-06-25', '2024-06-25'],
    ['2024-06-25T10:30', '2024-06-25T10:30:00Z'],
    ['2024-06-25T18:00', '2024-06-25T18:00:00Z'],
    ['2024-06-25T09:00', '2024-06-25T09:00:00Z'],
    ['2024-06-25T20:00', '2024-06-25'],
  ]);
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
