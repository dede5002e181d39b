import { describe, expect, it } from 'vitest';
import { german } from '../lang/de/german';
import { english } from '../lang/en/english';
import { french } from '../lang/fr/french';
import type { Language } from '../language';
import { tagText } from '../pipeline';

type Row = readonly [text: string, ...values: string[]];

/** The article's day is 16 November 2024. */
const table = (language: Language, rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...values]) => [text, values] as const))('%s', (text, values) => {
    expect(tagText({ text, language, dct: '2024-11-16' }).map(({ value }) => value)).toEqual(values);
  });
};

describe('a month takes no year from an aside', () => {
  table(english, [
    ['The company, founded in 1998, will cut 200 jobs by June.', '1998', '2025-06'],
    ['Elected in 2019, she will stand down in March.', '2019', '2025-03'],
    ['Born in 1960, he resigned in March.', '1960', '2024-03'],
    ['Originally built in 1902, the bridge was shut in May.', '1902', '2024-05'],
    ['Having joined in 2019, he left in March.', '2019', '2024-03'],
    ['Inflation, which peaked in 2022, fell to 2% in October.', '2022', '2024-10'],
    ['The firm (founded in 1998) was sold in March.', '1998', '2024-03'],
    ['The bridge, a landmark since 1902, was shut in May.', '1902', '2024-05'],
    ['It was built in 1902 by a mayor who resigned in May.', '1902', '2024-05'],
  ]);
  table(french, [
    ['Ouvert en 1998, le musée fermera ses portes en mars.', '1998', '2025-03'],
    ['Élue en 2019, elle a démissionné en mars.', '2019', '2024-03'],
    ['La société, fondée en 1998, a été vendue en mars.', '1998', '2024-03'],
    ["L'inflation, qui a culminé en 2022, est retombée en octobre.", '2022', '2024-10'],
    ['Ayant rejoint le parti en 2019, il est parti en mars.', '2019', '2024-03'],
    ['Mis en service en 1998, le pont a été fermé en mars.', '1998', '2024-03'],
    ['La société (créée en 1998) a été vendue en mars.', '1998', '2024-03'],
  ]);
  table(german, [['Die Firma, die 1998 schloss, wurde im März verkauft.', '1998', '2024-03']]);
});

describe('nor one that its clause cannot mean', () => {
  table(english, [
    ['It was founded in 1998 and will close in June.', '1998', '2025-06'],
    ['In 2024 sales will rise in March.', '2024', '2025-03'],
  ]);
  table(french, [['Il a été fondé en 1998 et fermera en juin.', '1998', '2025-06']]);
});

describe('but it does of its own clause, and of a year that the sentence begins with', () => {
  table(english, [
    ['In 1997, it rose in January and fell in March.', '1997', '1997-01', '1997-03'],
    ['In 1997 the government planned to close it by June.', '1997', '1997-06'],
    ['In 2022, the firm, based in Paris, was sold in May.', '2022', '2022-05'],
    ['He was arrested in 1997, tried in March and freed in May.', '1997', '1997-03', '1997-05'],
    ['In 2026 it will open in March.', '2026', '2026-03'],
    ['In 2024 sales rose by June.', '2024', '2024-06'],
    ['Sales hardly changed this year through August.', '2024', '2024-08'],
    ['Later in 2019, the bridge, in May, was shut.', '2019', '2019-05'],
  ]);
  table(french, [
    ['En 1997, le prix a augmenté en janvier.', '1997', '1997-01'],
    ['Arrêté, il fut jugé en 1997, puis libéré en mars.', '1997', '1997-03'],
    ['Paris en 1997, puis Lyon en mars.', '1997', '1997-03'],
    ['Au printemps 1997, puis en mars.', '1997-SP', '1997-03'],
  ]);
});
