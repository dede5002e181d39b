import { describe, expect, it } from 'vitest';
import { english } from '../lang/en/english';
import { french } from '../lang/fr/french';
import type { Language } from '../language';
import { tagged } from '../tagged.fixture';

type Row = readonly [text: string, ...expected: string[]];

/** The article's day is Thursday, 9 January 2025. */
const table = (language: Language, rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(tagged(text, language, '2025-01-09')).toEqual(expected);
  });
};

describe('"later" counts from what was named before, in any unit', () => {
  table(english, [
    ['It was fined in 2011. The fine was paid ten years later.', '2011 → 2011', 'ten years later → 2021'],
    ['He left in 2011. A decade later, he was back.', '2011 → 2011', 'A decade later → 2021'],
    ['He left in March 2011. Two months later, he was back.', 'March 2011 → 2011-03', 'Two months later → 2011-05'],
    [
      'He left in 2011. Two years later, he was back. Three years later, he died.',
      '2011 → 2011',
      'Two years later → 2013',
      'Three years later → 2016',
    ],
    [
      'It was fined in 2011, a court said on Tuesday. It paid ten years later.',
      '2011 → 2011',
      'Tuesday → 2025-01-07',
      'ten years later → 2021',
    ],
    ['They met on 3 June 2024. They left two days after.', '3 June 2024 → 2024-06-03', 'two days after → 2024-06-05'],
    ['It was 2011. Ten years earlier it was smaller.', '2011 → 2011', 'Ten years earlier → 2015'],
    ['It will open in 2026. It will close a year later.', '2026 → 2026', 'a year later → 2027'],
    [
      'Talks were set for 3 March. They were to end two days later.',
      '3 March → 2025-03-03',
      'two days later → 2025-03-05',
    ],
  ]);
  table(french, [
    ["Il a été condamné en 2011. L'amende a été payée dix ans plus tard.", '2011 → 2011', 'dix ans plus tard → 2021'],
    [
      "Il a été élu le 5 mai 2024. Trois jours après, il l'obtenait.",
      'le 5 mai 2024 → 2024-05-05',
      'Trois jours après → 2024-05-08',
    ],
    ['Il est parti en 2011. Dix ans après, il est revenu.', '2011 → 2011', 'Dix ans après → 2021'],
    ['Il partit en 2011, et revint deux ans après.', '2011 → 2011', 'deux ans après → 2013'],
    ['trois jours après la réunion', 'trois jours → P3D'],
  ]);
});

describe('a past clause never lands after the article: what it counts from is not known', () => {
  table(english, [
    ['Two years later, it was demolished.', 'Two years later → XXXX'],
    ['Three months later, it was demolished.', 'Three months later → XXXX-XX'],
    ['Two weeks later, it was demolished.', 'Two weeks later → XXXX-WXX'],
    ['Two days later, it was demolished.', 'Two days later → XXXX-XX-XX'],
    ['The following year, it was demolished.', 'The following year → XXXX'],
    ['A decade later, it was demolished.', 'A decade later → XXXX'],
  ]);
  table(french, [
    ["Trois jours après, il l'obtenait.", 'Trois jours après → XXXX-XX-XX'],
    ["L'année suivante, il est parti.", "L'année suivante → XXXX"],
    ['Le lendemain, il est parti.', 'Le lendemain → XXXX-XX-XX'],
  ]);
});

describe('a dozen or so before the article', () => {
  table(french, [
    ['Il y a une quinzaine de jours, il partait.', 'Il y a une quinzaine de jours → 2024-12-25~APPROX'],
    ["Il y a une dizaine d'années, il partait.", "Il y a une dizaine d'années → 2015~APPROX"],
    ["Voilà une vingtaine d'années.", "Voilà une vingtaine d'années → 2005~APPROX"],
    ['Il reviendra dans une dizaine de jours.', 'dans une dizaine de jours → 2025-01-19~APPROX'],
    [
      "Il est né en 1990. Une dizaine d'années plus tard, il partit.",
      '1990 → 1990',
      "Une dizaine d'années plus tard → 2000~APPROX",
    ],
    ["Cela a duré une dizaine d'années.", "une dizaine d'années → P10Y~APPROX"],
    ['Il y a une dizaine de personnes.'],
  ]);
  table(english, [['About a dozen years ago it rained.', 'About a dozen years ago → 2013~APPROX']]);
});
