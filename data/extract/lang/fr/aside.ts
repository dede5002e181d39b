// French words that begin an aside, or head a sentence: whether a year is meant for a month further on. Participles are told
// by their accents, so that the source's spelling is looked at.

import type { AsideSigns } from '../../language';

const PARTICIPLES =
  'ouvert|offert|découvert|couvert|mort|construit|détruit|produit|conduit|réduit|introduit|écrit|inscrit|fait|mis|remis|promis|soumis|admis|pris|repris|conquis|acquis|élu|réélu|venu|revenu|devenu|vendu|perdu|connu|reconnu|tenu|détenu|reçu|conçu|paru|disparu|rendu|bâti|fini|établi|rétabli|choisi|parti|sorti|réuni|saisi|investi|peint|atteint|né';
const NO_GERUND = '(?!pendant|durant|avant|auparavant|devant|cependant|maintenant|pourtant|autant)';

/** The signs of French. */
export const aside: AsideSigns = {
  frame:
    /^\W{0,3}(?:(?:mais|et|or|puis|ainsi|aussi|déjà|dès|en|au|dans|pendant|durant|courant|cours|de|du|la|le|année)\s{1,3}|(?:l|d)['’]){0,5}$/iu,
  participle: new RegExp(
    `^(?:(?:d['’]abord|après|avoir|ayant|étant|être|aussitôt|récemment|une\\sfois)\\s){0,2}(?:\\p{L}{2,14}ée?s?|(?:${PARTICIPLES})e?s?|${NO_GERUND}\\p{L}{1,14}ant)\\s`,
    'iu',
  ),
  hanging:
    /^(?:(?:qui|que|dont|où|laquelle|lequel|lesquels|lesquelles)\s|(?:une?|la|le)\s.{1,60}\s(?:depuis)\s{1,3}$)/iu,
  relative: /(?<!\p{L})(?:qui|dont|laquelle|lequel|lesquels|lesquelles)\s/iu,
};
