// English words that begin an aside, or head a sentence: whether a year is meant for a month further on.

import type { AsideSigns } from '../../language';

const IRREGULAR =
  'born|built|made|held|won|lost|set|cut|sold|bought|led|begun|taught|sent|struck|brought|found|left|put|shut|hit|known|drawn|grown|shown|thrown|sworn|written|driven|given|taken|chosen|broken|hidden|laid|paid';
const NO_PARTICIPLE = '(?!during|following|according|including|beijing|spring|morning|evening|king|united|hundred)';

/** The signs of English. */
export const aside: AsideSigns = {
  frame:
    /^\W{0,3}(?:(?:but|and|then|so|yet|also|already|back|only|even|late|early|later|earlier|as|by|in|during|throughout|for|of|the|year)\s{1,3}){0,5}$/i,
  participle: new RegExp(
    `^\\W{0,3}(?:(?:first|once|then|now|also|only|after|since|before|while|when|though|[a-z]{2,12}ly)\\s){0,2}${NO_PARTICIPLE}(?:[a-z]{2,14}(?:ed|ing)|${IRREGULAR})\\s`,
    'i',
  ),
  hanging: /^(?:(?:who|which|whose|whom|where|when)\s|(?:an?|the)\s.{1,60}\s(?:since|from|until)\s{1,3}$)/i,
  relative: /(?:^|[\s,])(?:who|which|whose|whom)\s/i,
};
