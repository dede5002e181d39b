// The words that tell how far an event has come, in English and French. Tables only; the first cue that fits decides.

import type { Status } from '../schema/timeline';

/** Words that decide a status. Patterns see the source's own spelling. */
export interface Cue {
  readonly status: Status;
  readonly pattern: RegExp;
}

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/** In order: what is refused or doubted outweighs what is planned, and that what goes on. */
export const CUES: readonly Cue[] = [
  {
    status: 'rejected',
    pattern: words(
      '(?:was|were|been|has|have) (?:rejected|refused|ruled out|vetoed|turned down)|refused to (?!comment|say|give|answer)|have refused|refuses to|rejects?|rejected|no question of|ruled out|vetoed|(?:a|ont) refusé(?! de (?:fournir|commenter|donner|dire|répondre|préciser))|(?:a|ont) (?:rejeté|écarté|exclu)|(?:est|été|sont) (?:refusée?s?|rejetée?s?|exclue?s?)|hors de question|pas question',
    ),
  },
  {
    status: 'alleged',
    pattern: words(
      'accuses?|accused|alleges?|alleged|allegedly|reportedly|is said to|leads? to believe|suspects?|claims?|claimed|accusent?|aurait|auraient|soupçonnée?s?|prétendu(?:ment|e|s)?|laisse(?:nt)? (?:penser|croire)|(?:a|ont) rapporté que|selon la presse',
    ),
  },
  {
    status: 'proposed',
    pattern: words(
      "propos(?:e|es|ed|ing)|aims? to|seeks? to|vise(?:nt)? à|could|would|might|suggest(?:s|ed|ion)?|calls? for|called for|urges?|urged|should be|candidate|tipped|name circulates|rumou?red|under discussion|under consideration|propos(?:e|ent|é|ée|és|ées)|pourrai(?:t|ent)|devrai(?:t|ent) (?:dépendre|être envisagée?s?)|suggèr(?:e|ent)|(?:a|ont) appelé|envisag(?:e|ent|é|ée)|réfléchit|en discussion|esquissé|le plan est|under the proposal|en vertu d(?:e la|[’']une) proposition",
    ),
  },
  {
    status: 'planned',
    pattern: words(
      "will(?! of)|'ll|shall|promises?|promised|pledge[sd]?|vow(?:s|ed)?|undertaken|plans? to|planned|scheduled|intends? to|is to|are to|to be held|expected|expects|ahead of (?:a|the|another)|until|upcoming|on the (?:program|agenda)|in preparation|should|prévu(?:e|s|es)?|prévoi(?:t|ent|ons)|promet(?:tent)?|(?:a|ont) promis|s'engage(?:nt)?|(?:va|vont) \\p{L}+|devrai(?:t|ent)|doi(?:t|vent)|tiendra|tiendront|prochaine?|(?:was|were) to|qu[’'](?:ils?|elles?) \\p{L}+(?:erait|eraient|irait|iraient)|sera|seront|\\p{L}{2,}(?:era|eront|ira|iront|dra|dront)",
    ),
  },
  {
    status: 'proposed',
    pattern: words('\\p{L}{2,}(?:erait|eraient|irait|iraient|drait|draient)|serait|seraient|proposals?|propositions?'),
  },
  {
    status: 'ongoing',
    pattern: words(
      "currently|continues?|continuing|continued to|maintains?|is (?:ongoing|under way|underway)|are (?:ongoing|under way)|for the moment|so far|still|remains?|keeps?|is being|are being|(?:is|are|has been|have been) \\p{L}+ing|has (?:\\p{L}+ )?begun|seems?|exists?|en cours|se poursuit|se poursuivent|continu(?:e|ent)|actuellement|à l[’']heure actuelle|reste(?:nt)?|demeure(?:nt)?|se prolonge|toujours|depuis",
    ),
  },
];

/** Verbs of the past: the default where one stands, else the present tense means that it goes on. */
export const PAST = words(
  "was|were|had|has|have|did|\\p{L}{2,}ed|took|began|met|spoke|made|told|said|gave|went|came|held|led|sent|set|left|won|lost|(?:a|ont|s[’']est|se sont|avait|avaient|était|étaient) (?:\\p{L}+ment |été |déjà |pas )?\\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ue|ues|ert|int)|fut|furent|\\p{L}{3,}(?:aient|èrent|irent)",
);
/** Present tense: what is so. */
export const PRESENT = words(
  'is|are|does|do|has|have|est|sont|vise(?:nt)?|(?:a|ont) (?:\\p{L}+ment |aussi )?(?:son|sa|ses|leurs?|une?|des|du|de|le|la|pour)|peut|peuvent|sait|savent|parvien(?:t|nent)',
);
