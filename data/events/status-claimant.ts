// Who says so: "according to …", "said …", "selon …", "a déclaré …" → the words that name the claimant.

import type { Range } from './propose-passages';
import type { Stretch } from './propose-shapes';

const NAME =
  "(?:(?:the|a|an|one|un|une|le|la|les|l[’']|des|some|several|another|our) ?)?[\\p{L}’'.-]{1,30}(?: (?:of|de|du|des|the|la|le|for|in|[\\p{L}’'.-]{2,30})){0,6}";
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:according to|selon|d[’']après) (?<who>${NAME})`, 'iu'),
  new RegExp(`[”"»’,] ?(?:said|says|replied|announced|warned|alerted|added|declared|argued) (?<who>${NAME})`, 'iu'),
  new RegExp(`[»”",] (?:a|ont) (?:déclaré|dit|affirmé|indiqué|ajouté|expliqué|assuré) (?<who>${NAME})`, 'iu'),
  /(?<who>\p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'.-]{1,30}){0,3}) (?:said|says|announced|warned|claims|claimed|accuses|a (?:déclaré|dit|affirmé|indiqué|rapporté|annoncé|assuré))(?!\p{L})/u,
];

/** The claimant of a sentence, if it names one. */
export function claimantOf(text: string, sentence: Range): Stretch | undefined {
  const words = text.slice(sentence.start, sentence.end);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(words);
    const who = found?.groups?.who;
    if (!found || who === undefined) continue;
    const start = sentence.start + found.index + found[0].indexOf(who);
    return { start, end: start + who.length, exact: who };
  }
  return undefined;
}
