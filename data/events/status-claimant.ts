// Who says so: "according to …", "said …", "selon …", "a déclaré …" → the words that name the claimant.

import type { Timex } from '../extract/timex';
import type { Range } from './propose-passages';
import type { Stretch } from './propose-shapes';

/** Words with which a name is over: what follows is what the person did, or when and where. */
const OVER =
  "(?!(?:who|which|that|and|but|has|have|had|is|was|were|on|at|to|by|with|after|before|during|when|while|as|said|says|qui|que|dont|et|mais|a|ont|est|sont|était|lors|dans|à|en|avec|après|avant|pendant|ce|cette)(?![\\p{L}’']))";
const WORD = `${OVER}[\\p{L}’'.-]{2,30}(?![\\p{L}’'-])`;
const NAME = `(?:(?:the|a|an|one|un|une|le|la|les|des|some|several|another|our) |l[’'] ?)?${OVER}[\\p{L}’'.-]{1,30}(?![\\p{L}’'-])(?: ${WORD}){0,6}`;
/** What may stand between the verb and the name: when, which has been blanked out, and where. */
const ASIDE =
  '(?: +(?:(?:on|in|at|le|ce|late|early)(?=  )|later|then|also|again|ensuite|également|aussi|encore|plus tard|alors|(?:à|in) \\p{Lu}[\\p{L}-]{1,30})(?= )){0,3} *';
const FRENCH_VERBS = 'déclaré|dit|affirmé|indiqué|ajouté|expliqué|assuré';
const ADVERB = '(?: \\p{L}{2,20}ment| ensuite| aussi| encore| alors)?';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:[Aa]ccording to|[Ss]elon|[Dd][’']après) (?<who>${NAME})`, 'du'),
  new RegExp(
    `[”"»’,] ?(?:said|says|replied|announced|warned|alerted|added|declared|argued)${ASIDE} (?<who>${NAME})`,
    'du',
  ),
  new RegExp(`[»”",] (?:a|ont)${ADVERB} (?:${FRENCH_VERBS})${ASIDE} (?<who>${NAME})`, 'du'),
  /(?<who>\p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'.-]{1,30}){0,3}) (?:said|says|announced|warned|claims|claimed|accuses|a (?:déclaré|dit|affirmé|indiqué|rapporté|annoncé|assuré))(?!\p{L})/du,
];
/** The full stop of the sentence, but not that of "the U.S."; and a joint that leads to nothing. */
const TAIL = /(?<!\p{L}\.\p{L})\.+$|(?: (?:of|de|du|des|the|la|le|for|in|d[’']))+$/u;

/** Blanks out times, character for character: they name nobody. */
function withoutTimes(text: string, { start, end }: Range, timexes: readonly Timex[]): string {
  let words = text.slice(start, end);
  for (const timex of timexes) {
    if (timex.start < start || timex.end > end) continue;
    const [from, to] = [timex.start - start, timex.end - start];
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
}

/** The claimant of a sentence, if it names one. */
export function claimantOf(text: string, sentence: Range, timexes: readonly Timex[]): Stretch | undefined {
  const words = withoutTimes(text, sentence, timexes);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(words);
    const at = found?.indices?.groups?.who?.[0];
    const exact = found?.groups?.who?.replace(TAIL, '');
    if (at === undefined || !exact) continue;
    const start = sentence.start + at;
    return { start, end: start + exact.length, exact };
  }
  return undefined;
}
