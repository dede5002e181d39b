// German: a small bundle, made to show that a language takes only its own folder. What it reaches is stated in the README.

import type { AsideSigns, ClauseView, Language, Modifier, Tense } from '../../language';
import { dayMonth, daysMonth, dottedDay, month, year } from './forms/dates';
import { age, clock, duration, every, vagueDuration, vagueRef } from './forms/lengths';
import { century, decade, quarter, season } from './forms/periods';
import { ago, anaphor, deicticDay, later, unitShift, weekday } from './forms/relative';

const FUTURE = /\b(?:wird|werden|soll|sollen|will|wollen|geplant|vorgesehen|bis)\b/g;
const PAST =
  /\b(?:hat|haben|hatte|hatten|war|waren|wurde|wurden|sagte|teilte|erklarte|kam|kamen|traf|trafen|ging|gab|[a-z]{2,14}te[nt]?)\b/g;

const lastIndex = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

function tenseOf({ before, after }: ClauseView): Tense | undefined {
  const [future, past] = [lastIndex(FUTURE, before), lastIndex(PAST, before)];
  if (future >= 0 || past >= 0) return future >= past ? 'future' : 'past';
  const rest = after.slice(0, 60);
  if (/\b(?:wird|werden|soll|sollen)\b/.test(rest)) return 'future';
  return lastIndex(PAST, rest) >= 0 ? 'past' : undefined;
}

const aside: AsideSigns = {
  frame: /^\W{0,3}(?:(?:aber|und|doch|dann|bereits|schon|erst|in|im|jahre?)\s{1,3}){0,4}$/i,
  participle: /^(?:ge\p{L}{3,12}(?:t|en)|be\p{L}{3,12}(?:t|en)|er\p{L}{3,12}(?:t|en))\s/iu,
  hanging: /^(?:der|die|das|dem|den|deren|dessen|welche[rsn]?)\s/i,
  relative: /,\s{1,3}(?:der|die|das|dem|den|deren|dessen|welche[rsn]?)\s/i,
};

const modifiersBefore: readonly Modifier[] = [
  { pattern: /\b(?:anfang|beginn|zu beginn des) {1,3}$/, mod: 'START', kinds: 'calendar' },
  { pattern: /\bmitte {1,3}$/, mod: 'MID', kinds: 'calendar' },
  { pattern: /\b(?:ende|am ende des) {1,3}$/, mod: 'END', kinds: 'calendar' },
  { pattern: /\bmehr als {1,3}$/, mod: 'MORE_THAN', kinds: 'amount' },
  { pattern: /\b(?:weniger als|fast|knapp) {1,3}$/, mod: 'LESS_THAN', kinds: 'amount' },
  { pattern: /\bmindestens {1,3}$/, mod: 'EQUAL_OR_MORE', kinds: 'amount' },
  { pattern: /\b(?:rund|etwa|ungefahr|gegen) {1,3}$/, mod: 'APPROX', kinds: 'both' },
];

/** The German bundle. */
export const german: Language = {
  code: 'de',
  forms: [
    age,
    dottedDay,
    daysMonth,
    dayMonth,
    month,
    every,
    weekday,
    deicticDay,
    ago,
    later,
    unitShift,
    anaphor,
    quarter,
    season,
    decade,
    century,
    year,
    clock,
    duration,
    vagueDuration,
    vagueRef,
  ],
  modifiersBefore,
  modifiersAfter: [],
  clockAndDay: /^,? {1,3}(?:um |am |gegen )?$/,
  abbreviations: new Set('dr prof bzw ca evtl ggf nr st usw vgl z b d h u a'.split(' ')),
  tenseOf,
  aside,
  bareWeekday: 'past',
  coarse: 'short',
};
