import { describe, expect, it } from 'vitest';
import { dayOrderOf } from './day-order';
import { english } from './lang/en/english';
import { french } from './lang/fr/french';
import type { Language } from './language';
import { tagText } from './pipeline';

/** `value basis` of each expression. */
const read = (text: string, language: Language, dct = '2024-05-16'): readonly string[] =>
  tagText({ text, language, dct }).map(({ value, basis }) => `${value} ${basis}`);

describe('the order that a text shows', () => {
  it.each([
    ['on 14/6/2024 and 4/7/2024', 'day-first'],
    ['on 6/14/24 and 4/7/24', 'month-first'],
    ['on 14/6/2024 and 6/14/2024', undefined],
    ['on 4/6/2024', undefined],
    ['on 14.6.2024', undefined],
    ['14/15/2024, 1/2/14/2024, 45/6/2024', undefined],
  ])('%s', (text, order) => {
    expect(dayOrderOf(text)).toBe(order);
  });
});

describe('English dates in digits', () => {
  it.each([
    ['The council meets on 14/6/2024 and again on 4/7/2024.', ['2024-06-14 explicit', '2024-07-04 explicit']],
    ['The council meets on 4/7/2024 and again on 14-6-2024.', ['2024-07-04 explicit', '2024-06-14 explicit']],
    ['It was signed on 4/7/2023, and on 10/23/1998.', ['2023-04-07 explicit', '1998-10-23 explicit']],
    ['A public meeting is due on 4/6/2024.', ['2024-06-04 relative']],
    ['It was shut on 4/7/2024.', ['2024-04-07 relative']],
    ['It was shut on 4/6/2023.', ['2023-04-06 inferred']],
    ['Deadline: 4/6/2024', ['2024-04-06 inferred']],
    ['It was shut on 4/4/2024, and on 4.6.2023.', ['2024-04-04 explicit', '2023-06-04 explicit']],
    ['The meeting is due at 10 a.m. on 4/6/2024.', ['2024-06-04T10:00 relative']],
  ])('%s', (text, expected) => {
    expect(read(text, english)).toEqual(expected);
  });
});

describe('French dates in digits are day first', () => {
  it.each([
    ['Il fut signé le 04/06/2023.', ['2023-06-04 explicit']],
    ['Signé le 6/14/2023, puis le 4/6/2023.', ['2023-06-14 explicit', '2023-04-06 explicit']],
    ['Signé le 14/6/2023, puis le 4/6/2023.', ['2023-06-14 explicit', '2023-06-04 explicit']],
  ])('%s', (text, expected) => {
    expect(read(text, french)).toEqual(expected);
  });
});

it('a doubtful date says so in EDTF, and the whole article may tell what its part does not', () => {
  const text = 'It was shut on 4/6/2023.';
  expect(tagText({ text, language: english, dct: '2024-05-16' })[0]).toMatchObject({
    edtf: '2023-04-06?',
    from: '2023-04-06',
    known: { year: 2023 },
  });
  expect(tagText({ text, language: english, dct: '2024-05-16', dayOrder: 'day-first' })[0]).toMatchObject({
    edtf: '2023-06-04',
    basis: 'explicit',
  });
});
