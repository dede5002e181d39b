// "Maintenant", "désormais", "récemment", "l'avenir": references that fix no date. A closed list.

import { form, oneOf } from '../../../tag/form';
import type { RefReading } from '../../../tag/reading';

const PRESENT = [
  'maintenant',
  'desormais',
  'dorenavant',
  'actuellement',
  'actuels?',
  'actuelles?',
  "pour l'instant",
  'pour le moment',
  'en ce moment',
  "a l'heure actuelle",
  'a present',
  "jusqu'a present",
  "jusqu'ici",
  'de nos jours',
  'ces temps-ci',
];
const PAST = [
  'recemment',
  'tout recemment',
  'recente?s?',
  'auparavant',
  'jadis',
  'autrefois',
  'naguere',
  'dernierement',
  'precedente?s?',
  'le passe',
  'par le passe',
  "a l'epoque",
  'ancienne?ment',
];
const FUTURE = [
  'bientot',
  'prochainement',
  "l'avenir",
  "a l'avenir",
  'le futur',
  'prochaine?s?',
  'tot ou tard',
  "un jour ou l'autre",
  'a terme',
  'ulterieurement',
];

const TABLE: readonly (readonly [RefReading['value'], RegExp])[] = [
  ['PRESENT_REF', new RegExp(`^(?:${PRESENT.join('|')})$`)],
  ['PAST_REF', new RegExp(`^(?:${PAST.join('|')})$`)],
  ['FUTURE_REF', new RegExp(`^(?:${FUTURE.join('|')})$`)],
];

/** A vague reference. "Le prochain mariage" is future; "mardi prochain" is longer and found elsewhere. */
export const vagueRef = form(
  'fr.vague-ref',
  `\\b(?<words>${oneOf([...PRESENT, ...PAST, ...FUTURE]).replaceAll(' ', '_')})(?![a-z-])`,
  ({ groups, before, after }) => {
    const words = (groups.words ?? '').replace(/ +/g, ' ');
    const value = TABLE.find(([, pattern]) => pattern.test(words))?.[0];
    // "Un précédent", "sans précédent" are nouns; "la prochaine fois" and "le prochain" alone are kept.
    if (value === undefined || (/^preced/.test(words) && /\b(?:sans|un) $/.test(before(5)) && /^[.,;]/.test(after(1))))
      return undefined;
    if (/^preced/.test(words) && /\bsans $/.test(before(5))) return undefined;
    return { reading: { kind: 'ref', value } };
  },
);
