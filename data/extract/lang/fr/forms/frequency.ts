// "Chaque jour", "tous les ans", "par an", "annuel", "hebdomadaire": times that repeat (SET).

import { formatDuration } from '../../../resolve/resolve-duration';
import { form, oneOf } from '../../../tag/form';
import { NUMBER, readNumber } from '../numbers';
import { monthOf, UNIT, unitOf } from '../pieces';
import { MONTHS } from '../words';

/** "Chaque année", "tous les deux ans", "toutes les heures". */
export const every = form(
  'fr.every',
  `\\b(?:chaque|(?:tous|toutes)_les_(?:(?<number>${NUMBER})_)?)_?(?<unit>${UNIT}|${oneOf(Object.keys(MONTHS))}|matins?|soirs?)\\b(?!_(?:ou|ensembles?)\\b)`,
  ({ groups }) => {
    const word = groups.unit ?? '';
    const month = monthOf(word);
    if (month !== undefined) return { reading: { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` } };
    if (/^(?:matin|soir)/.test(word))
      return { reading: { kind: 'set', value: `XXXX-XX-XXT${word.startsWith('m') ? 'MO' : 'EV'}` } };
    const amount = groups.number ? readNumber(groups.number) : 1;
    return { reading: { kind: 'set', value: formatDuration({ kind: 'duration', unit: unitOf(word), amount }) } };
  },
);

/** "Par an", "par semaine": the unit is the expression. */
export const perUnit = form(
  'fr.per-unit',
  `(?<=\\bpar_)(?<unit>heure|jour|semaine|mois|trimestre|semestre|an)\\b`,
  ({ groups }) => ({
    reading: { kind: 'set', value: formatDuration({ kind: 'duration', unit: unitOf(groups.unit), amount: 1 }) },
  }),
);

/** Adjectives and adverbs. "Un quotidien", "un hebdomadaire" are papers: the noun is left alone. */
export const frequencyWord = form(
  'fr.frequency-word',
  `\\b(?:(?<year>annuel(?:le)?s?|annuellement)|(?<month>mensuel(?:le)?s?|mensuellement)|(?<week>hebdomadairement)|(?<day>quotidiennement|quotidiennes?))\\b`,
  ({ groups }) => {
    const value = groups.year ? 'P1Y' : groups.month ? 'P1M' : groups.week ? 'P1W' : 'P1D';
    return { reading: { kind: 'set', value } };
  },
);
