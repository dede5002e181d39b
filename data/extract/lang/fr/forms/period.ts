// "Au troisième trimestre", "le premier semestre 2009", "T3 2019", "l'été dernier", "à l'automne", "les années 60", "le XIXe siècle".

import { fullYear } from '../../../tag/digits';
import { readFiscalYear } from '../../../tag/fiscal-year';
import { form, oneOf } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import { AFTERWORD, FISCAL_YEAR, shiftOf, YEAR } from '../pieces';
import { ORDINALS, SEASONS } from '../words';

const TAIL = `(?:_de_l'${FISCAL_YEAR}|_(?:de_(?:l'(?:an|annee)_)?)?(?<year>${YEAR})|_de_(?<which>cette_annee|l'(?:an(?:nee)?)_(?:dernier|derniere|prochain|prochaine)))?`;

function yearShiftOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.startsWith('cette') ? 0 : text.includes('dern') ? -1 : 1;
}

/** A numbered quarter or half. */
export const quarter = form(
  'fr.quarter',
  `\\b(?:le_|au_)?(?<number>${oneOf(Object.keys(ORDINALS))}|dernier)_(?<unit>trimestre|semestre)\\b${TAIL}`,
  ({ groups }) => {
    const unit = groups.unit === 'semestre' ? 'half' : 'quarter';
    const number = groups.number === 'dernier' ? (unit === 'half' ? 2 : 4) : ORDINALS[groups.number ?? ''];
    const fiscal = groups.fiscal === undefined ? undefined : readFiscalYear(groups.fiscal, groups.until);
    const year = groups.year === undefined ? fiscal?.year : Number(groups.year);
    if (groups.number === 'dernier' && year === undefined && groups.which === undefined)
      return { reading: { kind: 'period', unit, shift: -1 } };
    return {
      reading: {
        kind: 'period',
        unit,
        ...fiscal,
        ...optional('number', number),
        ...optional('year', year),
        ...optional('yearShift', yearShiftOf(groups.which)),
      },
    };
  },
);

/** "T3 2019", "3T 2019", "S1 2020". */
export const shortQuarter = form(
  'fr.short-quarter',
  `\\b(?<unit>[ts])(?<number>[1-4])_(?<year>${YEAR})|\\b(?<number2>[1-4])(?<unit2>[ts])_?(?<year2>${YEAR})`,
  ({ groups }) => {
    const unit = (groups.unit ?? groups.unit2) === 's' ? 'half' : 'quarter';
    const number = Number(groups.number ?? groups.number2);
    return number > 2 && unit === 'half'
      ? undefined
      : { reading: { kind: 'period', unit, number, year: Number(groups.year ?? groups.year2) } };
  },
);

/** "Le trimestre dernier", "ce trimestre", "le trimestre". */
export const bareQuarter = form(
  'fr.bare-quarter',
  `\\b(?<lead>le|ce|du|au)_(?<unit>trimestre|semestre)\\b(?:_${AFTERWORD})?`,
  ({ groups }) => {
    const shift = shiftOf(groups.shift) ?? (groups.lead === 'ce' ? 0 : undefined);
    return {
      reading: { kind: 'period', unit: groups.unit === 'semestre' ? 'half' : 'quarter', ...optional('shift', shift) },
    };
  },
);

/** Seasons. "A été" is a verb: a bare "été" needs an article or "en". */
export const season = form(
  'fr.season',
  `\\b(?:(?<this>cet_|ce_)|l'|le_)?(?<season>${oneOf(Object.keys(SEASONS))})\\b(?:_(?:de_(?:l'an_)?)?(?<year>${YEAR}|[4-9]\\d\\b(?!_?[%\\d]|[.,:/]\\d|_[a-z]{2,12}s\\b|_(?:h|ans|mois|km|f)\\b))|_${AFTERWORD})?`,
  ({ groups, raw, before }) => {
    const name = SEASONS[groups.season ?? ''];
    const dated = groups.year ?? groups.shift ?? groups.this;
    const led =
      /^(?:l['’]|le |cet |ce )/i.test(raw) ||
      /\b(?:en|au|fin|debut|des|du|d') ?$/.test(before(6)) ||
      /mi-$/.test(before(3));
    if (name === undefined || (!dated && !led)) return undefined;
    // "Le Printemps de Bourges" is a festival.
    if (/Printemps/.test(raw) && !groups.year) return undefined;
    const shift = shiftOf(groups.shift) ?? (groups.this ? 0 : undefined);
    const year = groups.year === undefined ? undefined : fullYear(groups.year);
    return {
      reading: { kind: 'period', unit: 'season', season: name, ...optional('year', year), ...optional('shift', shift) },
    };
  },
);

const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  'soixante-dix': 70,
  'quatre-vingt': 80,
  'quatre-vingt-dix': 90,
};

/** Decades. */
export const decade = form(
  'fr.decade',
  `\\b(?:les_)?annees_(?:(?<full>(?:1[5-9]|20)\\d0)|(?<short>[2-9]0)|(?<words>${oneOf(Object.keys(TENS))}))\\b(?!-)`,
  ({ groups }) => {
    const first = groups.full ?? groups.short;
    return {
      reading: { kind: 'decade', first: first === undefined ? (TENS[groups.words ?? ''] ?? 0) : Number(first) },
    };
  },
);

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function readRoman(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Centuries, in Roman or Arabic numerals. */
export const century = form(
  'fr.century',
  `\\b(?:le_)?(?:(?<roman>[ivx]{1,5})|(?<number>\\d{1,2}))(?:e|eme|ieme|er)_siecle\\b`,
  ({ groups }) => {
    const ordinal = groups.roman === undefined ? Number(groups.number) : readRoman(groups.roman);
    return ordinal < 1 || ordinal > 22 ? undefined : { reading: { kind: 'century', ordinal } };
  },
);
