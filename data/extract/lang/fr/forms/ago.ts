// "Il y a deux ans", "voici trois mois", "dans six mois", "deux jours plus tard", "un an auparavant", "dix jours plus tôt".

import { type Finding, form } from '../../../tag/form';
import { NUMBER, readNumber } from '../numbers';
import { UNIT, unitOf } from '../pieces';

const SHORT = new Set(['second', 'minute', 'hour']);
const APPROXIMATELY = "(?:(?:environ|pres_de|presque|plus_de|plus_d'un_|moins_de|a_peine|tout_juste|exactement)_)?";

/** Counted from the article's day. */
export const ago = form(
  'fr.ago',
  `\\b(?:(?<back>il_y_a|voici|voila|ca_fait)|(?<ahead>dans))_(?:deja_)?${APPROXIMATELY}(?<number>${NUMBER})_(?<unit>${UNIT})(?:_et_demie?\\b)?(?!_(?:de|d'))`,
  ({ groups }): Finding | undefined => {
    const unit = unitOf(groups.unit);
    const count = readNumber(groups.number ?? '');
    if (count < 1) return undefined;
    if (SHORT.has(unit)) return { reading: { kind: 'duration', unit, amount: count } };
    const by = groups.back ? -Math.floor(count) : Math.floor(count);
    return { reading: { kind: 'shift', unit, by, anchor: 'article', keepGrain: true } };
  },
);

/** Counted from the expression read last. */
export const laterEarlier = form(
  'fr.later',
  `\\b(?<number>${NUMBER})_(?<unit>${UNIT})_(?<side>plus_tard|plus_tot|auparavant|avant(?=[.,;]))`,
  ({ groups }): Finding | undefined => {
    const unit = unitOf(groups.unit);
    const count = Math.floor(readNumber(groups.number ?? ''));
    if (count < 1) return undefined;
    if (SHORT.has(unit)) return { reading: { kind: 'duration', unit, amount: count } };
    const by = groups.side?.startsWith('plus ta') ? count : -count;
    return { reading: { kind: 'shift', unit, by, anchor: 'context', keepGrain: true } };
  },
);

/** "Il y a quelques années", "il y a longtemps": some time past. */
export const vagueAgo = form(
  'fr.vague-ago',
  `\\b(?:il_y_a|voici|voila)_(?:deja_)?(?:(?:quelques|plusieurs|bien_des|des)_(?:${UNIT})|longtemps|peu(?:_de_temps)?|belle_lurette)\\b`,
  () => ({ reading: { kind: 'ref', value: 'PAST_REF' } }),
);
