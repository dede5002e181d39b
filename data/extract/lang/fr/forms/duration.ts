// "Dix ans", "les 24 dernières heures", "ces trois prochains mois", "un an et demi", "plusieurs jours", "une dizaine d'années".

import { type Finding, form, oneOf, spanForm } from '../../../tag/form';
import { DOZENS, NUMBER, readNumber } from '../numbers';
import { UNIT, unitOf } from '../pieces';

const SIDE = '(?:dernier|prochain|premier|demier|precedent|suivant)(?:e?s?)';
const LEAD = '(?:(?:les|ces|ses|leurs|ces_memes)_)?';

/** A number of units. */
export const duration = form(
  'fr.duration',
  `\\b${LEAD}(?:${SIDE}_)?(?<![\\d,.]|\\b[a-z]')(?<number>${NUMBER})_(?:(?:${SIDE}|longues?|bonnes?|autres|pleines?|petites?)_)?(?<unit>${UNIT})(?<half>_et_demie?\\b)?(?:_(?:ecoule|ouvre|franc|consecutif|consecutive|passe|supplementaire)e?s\\b)?`,
  ({ groups, before }): Finding | undefined => {
    const unit = unitOf(groups.unit);
    const text = groups.number ?? '';
    const amount = readNumber(text) + (groups.half ? 0.5 : 0);
    // "Une seconde", "un jour", "une nuit" are seldom lengths by themselves.
    if (/^une?$/.test(text) && (unit === 'second' || unit === 'day') && !LENGTH_BEFORE.test(before(14)))
      return undefined;
    return amount > 0 ? { reading: { kind: 'duration', unit, amount } } : undefined;
  },
);

const LENGTH_BEFORE =
  /\b(?:pendant|durant|en|dans|apres|depuis|sur|d'|pour|moins d'|plus d'|pres d'|environ|au bout d'|en moins d') ?$/;

/** "8 à 24 mois", "deux ou trois jours": two lengths that share a unit. */
export const durationRange = spanForm(
  'fr.duration-range',
  `\\b(?<![\\d,.])(?<from>${NUMBER})_(?:a|ou|et)_(?<to>${NUMBER})_(?<unit>secondes|minutes|jours|semaines|mois|ans|annees|decennies|siecles)\\b`,
  ({ groups }) => {
    const unit = unitOf(groups.unit);
    const [from, to] = [readNumber(groups.from ?? ''), readNumber(groups.to ?? '')];
    if (!from || !to) return undefined;
    return [
      { reading: { kind: 'duration', unit, amount: from }, span: 'from' },
      { reading: { kind: 'duration', unit, amount: to }, span: 'to', spanTo: 'unit' },
    ];
  },
);

/** "Une demi-heure", "un demi-siècle", "une dizaine d'années", "une quinzaine de jours", "un quinquennat". */
export const roughDuration = form(
  'fr.rough-duration',
  `\\b(?:une?_)?(?:demi-(?<half>heure|journee|siecle)|(?<dozen>${oneOf(Object.keys(DOZENS))})_d(?:e_|')(?<unit>${UNIT})|(?<term>quinquennat|septennat|mandat_de_cinq_ans))\\b`,
  ({ groups, before }): Finding | undefined => {
    if (groups.half) return { reading: { kind: 'duration', unit: unitOf(groups.half), amount: 0.5 } };
    if (groups.term)
      return { reading: { kind: 'duration', unit: 'year', amount: groups.term === 'septennat' ? 7 : 5 } };
    // "D'une trentaine d'années" is an age.
    if (groups.unit === 'annees' && /\bd'$/.test(before(2))) return undefined;
    return {
      reading: { kind: 'duration', unit: unitOf(groups.unit), amount: DOZENS[groups.dozen ?? ''] ?? 10 },
      mod: 'APPROX',
    };
  },
);

/** "Plusieurs jours", "quelques mois", "des années", "ces derniers jours", "les prochaines semaines", "de longues années". */
export const vagueDuration = form(
  'fr.vague-duration',
  `\\b(?:(?:les|ces)_(?=[a-z]{4,9}_(?:a_venir|qui_viennent))|(?:plusieurs|quelques|des|de_nombreu(?:x|ses)|de_longu?e?s?|bien_des|les?_quelques)_(?:${SIDE}_)?|(?:ces|les|ses|des|aux?|ces_tous)_(?:toutes?_|tout_)?${SIDE}_)(?<unit>secondes|minutes|heures|jours|semaines|mois|trimestres|annees|decennies|siecles)\\b(?!_\\d)(?:_(?:a_venir|ecoule|passe|qui_viennent|precedent|suivant)(?:e?s)?\\b)?`,
  ({ groups }) => ({ reading: { kind: 'duration', unit: unitOf(groups.unit) } }),
);
