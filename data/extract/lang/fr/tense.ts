// Signs of tense in a French clause. Looks at the source's spelling: "a" and "à", "passé" and "passe" differ by an accent only.

import type { ClauseView, Tense } from '../../language';

const FUTURE =
  /(?<!\p{L})(?:prévue?s?|fixée?s?|attendue?s?|programmée?s?|rendez-vous|prochaine?s?|doit|doivent|va|vont|devrai(?:t|ent)|d'ici|jusqu'au|à partir|au plus tard|\p{L}{1,15}(?:era|eront|ira|iront|dra|dront|ura|uront|vra|vront|rra|rront)|débute(?:nt)?|commence(?:nt)?|s['’]ouvre(?:nt)?|s['’]achève(?:nt)?|pren(?:d|nent) fin|sera|seront|aura|auront|fera|feront)(?!\p{L})/giu;
const PAST =
  /(?<!\p{L})(?:(?:a|ai|as|avons|avez|suis|ont|avait|avaient|aurait|auraient|est|sont|était|étaient|fut|furent)(?: (?:été|déjà|pas|également|aussi|ainsi|donc|notamment|ensuite))? \p{L}{1,15}(?:é|ée|és|ées|i|ie|is|it|ite|u|ue|us|ues|rt|rte|ert|int|ait)|était|étaient|avait|avaient|fut|furent|eut|eurent|\p{L}{2,15}(?:aient|èrent|irent|urent)|(?!fait|lait|trait|souhait|parfait|portrait|retrait)\p{L}{3,15}ait|depuis)(?!\p{L})/giu;
/** "Est prévue", "sont attendus" look ahead though they are built like the past. */
const PLANNED = /(?:prévu|fixé|attendu|programmé)/i;
const NEAR = 80;

function lastIndex(pattern: RegExp, text: string, skip?: RegExp): number {
  let last = -1;
  for (const found of text.matchAll(pattern)) if (!skip?.test(found[0])) last = found.index;
  return last;
}

function firstIndex(pattern: RegExp, text: string, skip?: RegExp): number {
  for (const found of text.matchAll(pattern)) if (!skip?.test(found[0])) return found.index;
  return Number.POSITIVE_INFINITY;
}

/** Past or future, by the verb nearest before the expression, else by the first one after it. */
export function tenseOf({ sourceBefore, sourceAfter }: ClauseView): Tense | undefined {
  const [future, past] = [lastIndex(FUTURE, sourceBefore), lastIndex(PAST, sourceBefore, PLANNED)];
  if (future >= 0 || past >= 0) return future >= past ? 'future' : 'past';
  const rest = sourceAfter.slice(0, NEAR);
  const [ahead, back] = [firstIndex(FUTURE, rest), firstIndex(PAST, rest, PLANNED)];
  if (ahead === back) return undefined;
  return ahead < back ? 'future' : 'past';
}
