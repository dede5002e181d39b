// French numbers in digits and words, as far as news counts time with them.

import { oneOf } from '../../tag/form';

const VALUES: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
};
const SCALES: Readonly<Record<string, number>> = { vingts: 20, cent: 100, cents: 100, mille: 1000 };

const word = oneOf([...Object.keys(VALUES), 'cent', 'cents', 'mille', 'vingts', 'et']);

/** Pattern of a number in words: "vingt-quatre", "quatre-vingt-dix", "cent". */
export const NUMBER_WORDS = `(?:${word}(?:[- ]${word}){0,4}\\b)`;

/** Pattern of a number in digits or words: "1 500", "30,4", "deux". */
export const NUMBER = `(?:\\d{1,3}(?:[ .]\\d{3}){1,2}\\b|\\d{1,4}(?:,\\d{1,2})?|${NUMBER_WORDS})`;

/** Rough numbers, "une dizaine d'années", and their values. */
export const DOZENS: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

function readWords(text: string): number {
  let total = 0;
  for (const part of text.split(/[- ]/)) {
    const scale = part === 'vingt' && total === 4 ? 20 : SCALES[part];
    total = scale === undefined ? total + (VALUES[part] ?? 0) : (total || 1) * scale;
  }
  return total;
}

/** Value of a text that `NUMBER` matched; a comma marks the fraction, blanks and points the thousands. */
export function readNumber(text: string): number {
  if (!/^\d/.test(text)) return readWords(text);
  return Number(text.replace(/[ .](?=\d{3})/g, '').replace(',', '.'));
}
