// What a clause without a time of its own says about when: now, as far as the article knows (present, future, speech, promise,
// what has just happened), or at some past time that the text does not give. The latter is for the editor to infer.

const word = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/** Speech, promise, beginning, what is just done: news of the article's day even in a past tense. */
const NEWS = word(
  "sa(?:id|ys)|told|announced?s?|replied|replies|warn(?:s|ed)|alerted|argue[sd]?|declared?|accuses?d?|promise[sd]?|pledges|vow(?:s|ed)|undertaken|begun|began|start(?:s|ed)|launch(?:es|ed)|has just|have just|deliver(?:s|ed)|asks|asked|reports|reported|activated|(?:a|ont) (?:dit|déclaré|affirmé|annoncé|indiqué|rapporté|promis|averti|assuré|conclu|commencé|lancé|entamé|réagi|répondu)|viens?(?:t|nent) de|s['’]est dit|(?:a|ont) refusé de (?:fournir|commenter|dire|donner|répondre|préciser)|declined to",
);
/** Tenses of the past. */
const PAST = word(
  "(?:has|have|had)(?: \\p{L}+ly| already| never| also| not| been)* (?:been |\\p{L}+(?:ed|en|wn|lt|nt|pt|ne)|made|put|met|told|set|cut|done)|was|were|did|turned|judged|\\p{L}{3,}ed (?!by|in|to be|for)|(?:n[’'])?(?:a|ont|avait|avaient|aurait) (?:\\p{L}+ment |été |déjà |pas |plutôt |également |souvent )*\\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ert|int)|(?:s[’']est|se sont) (?:\\p{L}+ment )?\\p{L}+|(?:est|sont) (?:\\p{L}+ment )?(?:allée?s?|arrivée?s?|devenue?s?|morte?s?|née?s?|partie?s?|restée?s?|venue?s?)|étaient|était|fut|furent",
);
/** "For decades", "until now", "since the war": a stretch, not a day. */
const STRETCH = word(
  "for (?:decades|years|centuries|months)|for the first time|until now|so far|always|pendant (?:des|\\p{L}+) (?:ans|années|décennies|mois|siècles)|jusqu[’']ici|pour la première fois|régulièrement|à plusieurs reprises|jusqu[’']à \\p{L}+ fois",
);
/** "During the talks", "lors de la conférence": the time is that of another event, which the clause does not date. */
const AT_EVENT = word(
  "(?:during|at) (?:the|a|an|their|its) (?:\\p{L}+ ){0,3}(?:meeting|talks|conference|briefing|visit|speech|session|opening|ceremony)|(?:lors d(?:e|u|[’']une?)|au cours d[eu]|pendant|durant|dans) (?:la |l[’']|le |une? |son |sa |leur )?(?:\\p{L}+ ){0,2}(?:réunion|entretien|conférence|briefing|visite|discours|session|cérémonie)",
);
/** What could happen: no event of any day. */
const HYPOTHETICAL = word('can cause|should not|au cas|if inhaled|ne changerait');

/** "For the moment", "à l'heure actuelle": the article's own time, whatever the tense. */
const NOW = word(
  "for the moment|currently|at present|meanwhile|at the moment|now|today|actuellement|à l[’']heure actuelle|pour l[’']instant|désormais|aujourd[’']hui",
);

/** Where an undated clause lies. */
export type UndatedAt = 'article' | 'unknown';

/** Past seen from the past: what others had done before. */
const PLUPERFECT = word(
  'had(?: \\p{L}+ly)? (?:been |asked|\\p{L}+ed)|(?:avait|avaient) (?:pas |déjà )?\\p{L}+(?:é|ée|és|ées|u|is|it)',
);

/** Decides by tense and by words; a clause in the present is of the article's day. */
export function undatedAt(clause: string): UndatedAt {
  if (PLUPERFECT.test(clause)) return 'unknown';
  if (STRETCH.test(clause) || AT_EVENT.test(clause) || HYPOTHETICAL.test(clause)) return 'unknown';
  if (NEWS.test(clause) || NOW.test(clause)) return 'article';
  return PAST.test(clause) ? 'unknown' : 'article';
}
