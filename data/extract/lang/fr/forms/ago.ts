// "Il y a deux ans", "voici trois mois", "il y a une dizaine de jours", "dans six mois", "deux jours plus tard", "un an auparavant", "dix jours plus tôt".

import { type Finding, form, oneOf } from '../../../tag/form';
import { DOZENS, NUMBER, readNumber } from '../numbers';
import { UNIT, unitOf } from '../pieces';

const SHORT = new Set(['second', 'minute', 'hour']);
const APPROXIMATELY = "(?:(?:environ|pres_de|presque|plus_de|plus_d'un_|moins_de|a_peine|tout_juste|exactement)_)?";

/** "Deux ans", "une dizaine d'années": a round number is about that many. */
const AMOUNT = `(?:(?<number>${NUMBER})_|(?:une_)?(?<dozen>${oneOf(Object.keys(DOZENS))})_d(?:e_|'))(?<unit>${UNIT})`;
/** What must follow "après" and "avant" for them to say no event: "trois jours après la réunion" is a length. */
const ALONE = "(?=[.,;:!?)]|_?$|\\n|_(?:il|elle|ils|elles|on|je|nous|vous|c'|ce)\\b)";

interface Amount {
  readonly count: number;
  readonly about: { readonly mod?: 'APPROX' };
}

function amountOf({ number, dozen }: Readonly<Record<string, string | undefined>>): Amount {
  if (dozen !== undefined) return { count: DOZENS[dozen] ?? 10, about: { mod: 'APPROX' } };
  return { count: readNumber(number ?? ''), about: {} };
}

/** Counted from the article's day. */
export const ago = form(
  'fr.ago',
  `\\b(?:(?<back>il_y_a|voici|voila|ca_fait)|(?<ahead>dans))_(?:deja_)?${APPROXIMATELY}${AMOUNT}(?:_et_demie?\\b)?(?!_(?:de|d'))`,
  ({ groups }): Finding | undefined => {
    const unit = unitOf(groups.unit);
    const { count, about } = amountOf(groups);
    if (count < 1) return undefined;
    if (SHORT.has(unit)) return { reading: { kind: 'duration', unit, amount: count }, ...about };
    const by = groups.back ? -Math.floor(count) : Math.floor(count);
    return { reading: { kind: 'shift', unit, by, anchor: 'article', keepGrain: true }, ...about };
  },
);

/** Counted from the expression read last. */
export const laterEarlier = form(
  'fr.later',
  `\\b${AMOUNT}_(?<side>plus_tard|plus_tot|auparavant|(?:avant|apres)${ALONE})`,
  ({ groups }): Finding | undefined => {
    const unit = unitOf(groups.unit);
    const { count: amount, about } = amountOf(groups);
    const count = Math.floor(amount);
    if (count < 1) return undefined;
    if (SHORT.has(unit)) return { reading: { kind: 'duration', unit, amount: count }, ...about };
    const by = /tard$|^apres/.test(groups.side ?? '') ? count : -count;
    return { reading: { kind: 'shift', unit, by, anchor: 'context', keepGrain: true }, ...about };
  },
);

/** "Il y a quelques années", "il y a longtemps": some time past. */
export const vagueAgo = form(
  'fr.vague-ago',
  `\\b(?:il_y_a|voici|voila)_(?:deja_)?(?:(?:quelques|plusieurs|bien_des|des)_(?:${UNIT})|longtemps|peu(?:_de_temps)?|belle_lurette)\\b`,
  () => ({ reading: { kind: 'ref', value: 'PAST_REF' } }),
);
