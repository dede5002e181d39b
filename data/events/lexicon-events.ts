// Signs that a clause reports something: a finite verb, or a noun that names an event. English and French, source spelling.

const word = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/** Finite verbs, by auxiliaries, by irregular forms and by ending. */
const VERB = word(
  'is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|does|did|began|begun|made|took|met|spoke|told|said|gave|went|came|held|led|sent|left|won|lost|seems?|\\p{L}{3,}ed|\\p{L}{3,}(?:ns|ts|es|ds|ks|ls|rs|ps)|est|sont|a|ont|été|sera|seront|était|étaient|avait|avaient|fut|\\p{L}{2,}ndra|\\p{L}{2,}ndront|peut|peuvent|doit|doivent|va|vont|vise|reste|restent|\\p{L}{3,}(?:ait|aient|era|eront|ira|èrent|ée?s?)',
);
/** Nouns that name what happens. */
export const EVENT_NOUN = word(
  'summit|meetings?|talks|war|invasion|attack|strike|vote|election|agreement|deal|treaty|visit|deployment|exchange|proposal|offensive|ceasefire|sommet|réunion|guerre|attaque|frappe|élection|accord|traité|visite|déploiement|proposition|criticisms?|protests?|critiques?|manifestations?|négociations?|consultations?|cessez-le-feu',
);

/** Whether a clause can report an event. */
export const reportsSomething = (clause: string): boolean =>
  VERB.test(clause) || EVENT_NOUN.test(clause) || RELATIVE.test(clause);

/** A relative clause has a verb, whichever it is. */
const RELATIVE = /(?:^|,\s)(?:who|which|qui|dont)\s/iu;
