// French words that stand beside an expression, belong to it and set its modifier (TIMEX3 guidelines, attribute `mod`).

import type { Modifier } from '../../language';

const LINK = "(?:de la|de l'|du|des|de|d'|le|la|l')";
/** With its article, a noun needs a word that links it: "la fin lundi du procès" happens on Monday and is no end of it. */
const LED = '\\b(?:le|la|sa|son|leur|cette|ce) {1,3}(?:tout )?(?:toute )?';
/** "Prendre fin", "mettre fin": a verb, and what follows is its day. */
const VERB = '(?<!\\b(?:pren[a-z]{0,7}|pri[st]e?|met[a-z]{0,7}|mi[st]e?) {1,3})';

const edge = (nouns: string): RegExp =>
  new RegExp(
    `(?:${LED}(?:${nouns}) {1,3}${LINK} {0,3}|(?<!${LED})${VERB}\\b(?:tout )?(?:${nouns})(?: {1,3}${LINK})? {0,3})$`,
  );

/** "La fin mai": a month or year may follow without a link; a day is when the end comes about. */
const ledEdge = (nouns: string): RegExp => new RegExp(`${LED}(?:${nouns}) {1,3}$`);
const DAYS = /^(?:le |ce )|[a-z]di\b|dimanche|hier|demain|aujourd/;

/** Before the expression; each pattern ends where the expression begins. */
export const modifiersBefore: readonly Modifier[] = [
  { pattern: edge('debut|commencement'), mod: 'START', kinds: 'calendar' },
  { pattern: ledEdge('debut|commencement'), mod: 'START', kinds: 'calendar', notWith: DAYS },
  { pattern: ledEdge('fin'), mod: 'END', kinds: 'calendar', notWith: DAYS },
  { pattern: edge('milieu'), mod: 'MID', kinds: 'calendar' },
  { pattern: /\b(?:la )?mi-$/, mod: 'MID', kinds: 'calendar' },
  { pattern: /(?<!\bau {1,3})\bcourant {1,3}$/, mod: 'MID', kinds: 'calendar' },
  { pattern: edge('fin'), mod: 'END', kinds: 'calendar' },
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
