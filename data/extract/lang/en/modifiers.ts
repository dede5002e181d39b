// English words that stand beside an expression, belong to it and set its modifier (TIMEX3 guidelines, attribute `mod`).

import type { Modifier } from '../../language';

/**
 * Nouns that are verbs as well ("repairs start in June"): "of" makes them nouns, or a hyphen, or a preposition right before
 * them ("by end June").
 */
const edge = (nouns: string): string =>
  `(?:\\b(?:the )?(?:very )?(?:${nouns}) of(?: the)? {1,3}|(?:\\bthe |\\b)(?:${nouns})-|(?<=\\b(?:at|by|since|until|till|before|after|from|around|through) )(?:${nouns}) {1,3})$`;

/** Before the expression; each pattern ends where the expression begins. */
export const modifiersBefore: readonly Modifier[] = [
  {
    pattern:
      /\b(?:the )?(?:very )?(?:early|earlier)(?: days| months| part| weeks)?(?: (?:in|on|of|last))?(?: the)?[ -]{1,3}$/,
    mod: 'START',
    kinds: 'calendar',
  },
  {
    pattern: new RegExp(edge('beginning|start|outset|opening(?: days| months| part| weeks)?')),
    mod: 'START',
    kinds: 'calendar',
  },
  { pattern: /\b(?:the )?(?:mid|middle)(?: of)?(?: the)?[ -]{1,3}$/, mod: 'MID', kinds: 'calendar' },
  {
    pattern:
      /\b(?:the )?(?:very )?(?:late|later|latter part|final days|final weeks)(?: (?:in|on|of))?(?: the)?[ -]{1,3}$/,
    mod: 'END',
    kinds: 'calendar',
  },
  { pattern: new RegExp(edge('end|close')), mod: 'END', kinds: 'calendar' },
  { pattern: /\b(?:at least|no less than|not less than|a minimum of) {1,3}$/, mod: 'EQUAL_OR_MORE', kinds: 'amount' },
  {
    pattern: /\b(?:no more than|up to|at most|not more than|as much as|as long as|a maximum of) {1,3}$/,
    mod: 'EQUAL_OR_LESS',
    kinds: 'amount',
  },
  {
    pattern: /\b(?:more than|over|longer than|upwards of|well over) {1,3}$/,
    mod: 'MORE_THAN',
    kinds: 'amount',
    notWith: /^the\b/,
  },
  {
    pattern: /\b(?:less than|under|fewer than|almost|nearly|not quite|just under) {1,3}$/,
    mod: 'LESS_THAN',
    kinds: 'amount',
  },
  {
    pattern: /\b(?:about|around|approximately|roughly|some|circa) {1,3}$/,
    mod: 'APPROX',
    kinds: 'both',
    notWith: /^(?:[a-z]{2,6}day|today|the)\b/,
  },
];

/** After the expression; each pattern begins where the expression ends. */
export const modifiersAfter: readonly Modifier[] = [
  { pattern: /^ {1,3}or so\b/, mod: 'APPROX', kinds: 'both' },
  { pattern: /^ {1,3}or (?:more|longer)\b/, mod: 'EQUAL_OR_MORE', kinds: 'amount' },
  { pattern: /^ {1,3}or less\b/, mod: 'EQUAL_OR_LESS', kinds: 'amount' },
  { pattern: /^ {1,3}(?:or later|and beyond|and after)\b/, mod: 'ON_OR_AFTER', kinds: 'calendar' },
  { pattern: /^ {1,3}or (?:earlier|before)\b/, mod: 'ON_OR_BEFORE', kinds: 'calendar' },
];
