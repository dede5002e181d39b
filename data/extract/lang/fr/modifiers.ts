// French words that stand beside an expression, belong to it and set its modifier (TIMEX3 guidelines, attribute `mod`).

import type { Modifier } from '../../language';

const OF = "(?: {1,3}(?:de la|de l'|du|des|de|d'|le|la|l'))? {0,3}";

/** Before the expression; each pattern ends where the expression begins. */
export const modifiersBefore: readonly Modifier[] = [
  { pattern: new RegExp(`\\b(?:le {1,3})?(?:tout )?(?:debut|commencement)${OF}$`), mod: 'START', kinds: 'calendar' },
  { pattern: new RegExp(`\\b(?:le {1,3})?milieu${OF}$`), mod: 'MID', kinds: 'calendar' },
  { pattern: /\b(?:la )?mi-$/, mod: 'MID', kinds: 'calendar' },
  { pattern: /\bcourant {1,3}$/, mod: 'MID', kinds: 'calendar' },
  { pattern: new RegExp(`\\b(?:la {1,3})?(?:toute )?fin${OF}$`), mod: 'END', kinds: 'calendar' },
  { pattern: /\b(?:au moins|un minimum de) {1,3}$/, mod: 'EQUAL_OR_MORE', kinds: 'amount' },
  { pattern: /\b(?:au plus|au maximum|jusqu'a|un maximum de) {1,3}$/, mod: 'EQUAL_OR_LESS', kinds: 'amount' },
  { pattern: /\bplus d(?:e {1,3}|')$/, mod: 'MORE_THAN', kinds: 'amount' },
  {
    pattern: /\b(?:moins d(?:e {1,3}|')|pres d(?:e {1,3}|')|presque {1,3}|a peine {1,3})$/,
    mod: 'LESS_THAN',
    kinds: 'amount',
  },
  { pattern: /\b(?:environ|quelque|autour d(?:e|u)) {1,3}$/, mod: 'APPROX', kinds: 'both', notWith: /^l[ea]s? / },
];

/** After the expression; each pattern begins where the expression ends. */
export const modifiersAfter: readonly Modifier[] = [
  { pattern: /^ {1,3}environ\b/, mod: 'APPROX', kinds: 'both' },
  { pattern: /^ {1,3}(?:ou plus|au moins)\b/, mod: 'EQUAL_OR_MORE', kinds: 'amount' },
  { pattern: /^ {1,3}(?:au plus|au maximum)\b/, mod: 'EQUAL_OR_LESS', kinds: 'amount' },
];
