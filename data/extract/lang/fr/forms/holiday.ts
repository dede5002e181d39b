// "Noël", "Pâques", "la Pentecôte", "le 11-Septembre", "le Nouvel An": named days.

import { form, oneOf } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import type { HolidayRule } from '../../../tag/reading';
import { AFTERWORD, shiftOf, YEAR } from '../pieces';

const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  'nouvel an': { month: 1, day: 1 },
  "jour de l'an": { month: 1, day: 1 },
  epiphanie: { month: 1, day: 6 },
  'saint-valentin': { month: 2, day: 14 },
  'mardi gras': { fromEaster: -47 },
  'vendredi saint': { fromEaster: -2 },
  paques: { fromEaster: 0 },
  'lundi de paques': { fromEaster: 1 },
  'fete du travail': { month: 5, day: 1 },
  ascension: { fromEaster: 39 },
  pentecote: { fromEaster: 49 },
  'lundi de pentecote': { fromEaster: 50 },
  'fete nationale': { month: 7, day: 14 },
  assomption: { month: 8, day: 15 },
  toussaint: { month: 11, day: 1 },
  armistice: { month: 11, day: 11 },
  noel: { month: 12, day: 25 },
  'saint-sylvestre': { month: 12, day: 31 },
};

/** A named day. "Ascension" needs its article and capital: it is a climb as well. */
export const holiday = form(
  'fr.holiday',
  `\\b(?:(?:la_|le_|l'|cette_)?(?:fete_de_|jour_de_)?)(?<name>${oneOf(Object.keys(HOLIDAYS)).replaceAll(' ', '_')})\\b(?:_(?<year>${YEAR})|_${AFTERWORD})?`,
  ({ groups, raw, before }) => {
    const name = (groups.name ?? '').replace(/ +/g, ' ');
    const rule = HOLIDAYS[name];
    if (rule === undefined || (name === 'fete nationale' && /\bune $/.test(before(4)))) return undefined;
    if (/^(?:ascension|armistice|assomption)$/.test(name) && !/A/.test(raw)) return undefined;
    // A first name: "Noël Mamère", "Pascal".
    if (
      name === 'noel' &&
      /^Noël$/.test(raw) &&
      /[a-z] $/.test(before(2)) &&
      !/\b(?:de|a|avant|apres|pour|d'ici|depuis|jusqu'a|et) $/.test(before(9))
    )
      return undefined;
    const year = groups.year === undefined ? undefined : Number(groups.year);
    return {
      reading: { kind: 'holiday', rule, ...optional('year', year), ...optional('shift', shiftOf(groups.shift)) },
    };
  },
);

/** "Le 11-Septembre" with hyphen or capital is the day of 2001. */
export const elevenSeptember = form('fr.eleven-september', `\\b(?:le_)?11-septembre\\b(?!_(?:19|20)\\d\\d)`, () => ({
  reading: { kind: 'date', year: 2001, month: 9, day: 11 },
}));

/** "Mai 68" is of 1968. */
export const may68 = form('fr.may-68', `\\bmai_(?:19)?68\\b`, () => ({
  reading: { kind: 'date', year: 1968, month: 5 },
}));
