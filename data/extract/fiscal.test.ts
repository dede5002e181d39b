import { describe, expect, it } from 'vitest';
import { english } from './lang/en/english';
import { french } from './lang/fr/french';
import type { Language } from './language';
import { tagText } from './pipeline';

/** `words → value [from, to)`, with `fiscal` where the year is no calendar year. The article's day is 9 January 2025. */
const read = (text: string, language: Language): readonly string[] =>
  tagText({ text, language, dct: '2025-01-09' }).map(
    ({ text: words, value, from, to, fiscal }) =>
      `${words} → ${value}${fiscal ? ' fiscal' : ''}${from ? ` ${from} ${to}` : ''}`,
  );

type Row = readonly [text: string, ...expected: string[]];
const table = (language: Language, rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });
};

describe('a fiscal period is one expression and has no bounds of the calendar', () => {
  table(english, [
    ['in fiscal 2023', 'fiscal 2023 → 2023 fiscal'],
    ['its fiscal-year 2023 profit', 'fiscal-year 2023 → 2023 fiscal'],
    ['in FY2019, FY 2020 and FY24', 'FY2019 → 2019 fiscal', 'FY 2020 → 2020 fiscal', 'FY24 → 2024 fiscal'],
    ['in fiscal year 2023-24', 'fiscal year 2023-24 → 2023/2024 fiscal'],
    ['in Q2 FY2024', 'Q2 FY2024 → 2024-Q2 fiscal'],
    ["in Q3 of fiscal 2024, Q1 FY'24", 'Q3 of fiscal 2024 → 2024-Q3 fiscal', "Q1 FY'24 → 2024-Q1 fiscal"],
    ['the second quarter of fiscal year 2023-24', 'the second quarter of fiscal year 2023-24 → 2023/2024 fiscal'],
    ['the first half of fiscal 2023', 'the first half of fiscal 2023 → 2023-H1 fiscal'],
    ['its fiscal third quarter', 'its fiscal third quarter → 2024-Q3 fiscal'],
    ['the current fiscal year', 'the current fiscal year → 2025 fiscal'],
    [
      'Sales rose in the second quarter of fiscal 2024. In the quarter, profit fell.',
      'the second quarter of fiscal 2024 → 2024-Q2 fiscal',
      'the quarter → 2024-Q2 fiscal',
    ],
    ['In fiscal 2023 it was shut in March.', 'fiscal 2023 → 2023 fiscal', 'March → 2024-03 2024-03-01 2024-04-01'],
  ]);
  table(french, [
    ["pour l'exercice 2023", "l'exercice 2023 → 2023 fiscal"],
    ["durant l'exercice 2023-2024", "l'exercice 2023-2024 → 2023/2024 fiscal"],
    ["l'année fiscale 2023-24", "l'année fiscale 2023-24 → 2023/2024 fiscal"],
    [
      "au deuxième trimestre de l'exercice 2023-2024",
      "au deuxième trimestre de l'exercice 2023-2024 → 2023/2024 fiscal",
    ],
    ["le premier semestre de l'exercice 2023", "le premier semestre de l'exercice 2023 → 2023-H1 fiscal"],
  ]);
});

describe('a period of the calendar keeps its bounds', () => {
  table(english, [
    ['the second quarter of 2023', 'the second quarter of 2023 → 2023-Q2 2023-04-01 2023-07-01'],
    ['in calendar year 2023', 'calendar year 2023 → 2023 2023-01-01 2024-01-01'],
    ['Q2 2023', 'Q2 2023 → 2023-Q2 2023-04-01 2023-07-01'],
  ]);
  table(french, [
    ['au deuxième trimestre 2023', 'au deuxième trimestre 2023 → 2023-Q2 2023-04-01 2023-07-01'],
    ["l'exercice du pouvoir en 2023", '2023 → 2023 2023-01-01 2024-01-01'],
  ]);
});

describe('a season takes a short year', () => {
  table(english, [
    ["in the summer of '88", "the summer of '88 → 1988-SU 1988-06-01 1988-09-01"],
    ['in the summer of ’05', 'the summer of ’05 → 2005-SU 2005-06-01 2005-09-01'],
    ["winter '98", "winter '98 → 1998-WI 1998-12-01 1999-03-01"],
    ["June '05, and the class of '98", "June '05 → 2005-06 2005-06-01 2005-07-01", "'98 → 1998 1998-01-01 1999-01-01"],
    ["in the summer of the '80s", 'the summer → 2025-SU 2025-06-01 2025-09-01', "the '80s → 198 1980-01-01 1990-01-01"],
  ]);
  table(french, [
    ["l'été 88", "l'été 88 → 1988-SU 1988-06-01 1988-09-01"],
    [
      "durant l'hiver 98, au printemps de 1999",
      "l'hiver 98 → 1998-WI 1998-12-01 1999-03-01",
      'printemps de 1999 → 1999-SP 1999-03-01 1999-06-01',
    ],
    ["l'été 40 000 touristes", "l'été → 2025-SU 2025-06-01 2025-09-01"],
  ]);
});
