// Site furniture inside the running text: bylines ("Publié le 2 mai 2024", "By Anna Holt, 2 May"), datelines ("LEEDS, 8 janv.") and
// notes about the article itself ("This article was corrected on 2 May"). Their dates are of the article, not of what it reports.

import type { Timex } from '../extract/timex';
import type { Range } from './propose-passages';

/** Stands for a time in what is looked at. */
const TIME = '\u0001';
const ISSUED =
  '(?:[Ff]irst |[Ll]ast |[Aa]rticle |[Dd]ernière )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated?|[Mm]odified|[Pp]ubliée?|[Mm]ise? à jour|[Mm]ise? en ligne|[Mm]odifiée?|[Aa]ctualisée?)';
const WRITER = "\\p{Lu}[\\p{L}’'.-]{0,30}(?: (?:(?:de|du|van|von|and|et) )?\\p{Lu}[\\p{L}’'.-]{0,30}){0,5}";
/** Nothing but who wrote it and when it came out. */
const BYLINE = new RegExp(
  `^(?:(?:By|Par) ${WRITER}[\\s,|–—-]{0,4})?(?:(?:${ISSUED})?[\\s:,|–—-]{0,4}(?:(?:on|le|Le|at|à|et|and) )?${TIME}[\\s,.;|–—-]{0,4}(?:[A-Z]{2,5}\\b[.]?)?){1,4}$`,
  'u',
);
/** Where and when it was written, before the first sentence begins. */
const DATELINE = new RegExp(
  `^(?:\\p{Lu}{2}[\\p{Lu} ’'.-]{0,30}, (?:le )?${TIME}(?: ?\\([\\p{L} ]{2,20}\\))?(?:\\s?[–—.-]{1,2}\\s|\\s(?=\\p{Lu})|\\.?$)|\\p{Lu}[\\p{L} ’'.-]{1,30}, (?:le )?${TIME}(?: ?\\([\\p{L} ]{2,20}\\))?\\s[–—-]{1,2}\\s)`,
  'u',
);
const ARTICLE =
  "(?:(?:this|the) (?:article|story|post|page)|this (?:report|piece)|cet article|cette (?:page|dépêche)|ce billet|l[’']article)";
/** What is said of the article itself. */
const NOTE = new RegExp(
  `(?<!\\p{L})${ARTICLE}(?:, [^,]{1,60},)? (?:(?:was|has been|a été) (?:\\p{L}+ )?(?:corrected|updated|amended|edited|modified|revised|corrigée?|mise? à jour|modifiée?|actualisée?|rectifiée?)|(?:was|a été) (?:first |originally |d[’']abord )?(?:published|publiée?) (?:on|at|le|à))(?!\\p{L})|(?:earlier|previous|original) version of ${ARTICLE}|version (?:précédente|antérieure|initiale|originale) (?:de )?(?:${ARTICLE}|donnait|indiquait|comportait)|^(?:corrections?|clarification|editor[’']s note|rectificatif|erratum|correctif|note de la rédaction)(?!\\p{L})[^.:]{0,40}:`,
  'iu',
);
const REACH = 400;

/** A stretch with its times as signs, and how long each sign is in the text. */
function withSigns(text: string, { start, end }: Range, timexes: readonly Timex[]): string {
  let [words, at] = ['', start];
  for (const timex of timexes) {
    if (timex.start < at || timex.end > end) continue;
    words += text.slice(at, timex.start) + TIME;
    at = timex.end;
  }
  return words + text.slice(at, end);
}

/** The beginning of the paragraph, as far as a note reaches. */
function paragraphBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Whether a sentence is a byline, or a note about the article or what goes on with one. */
export function isFurniture(text: string, sentence: Range, timexes: readonly Timex[]): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (NOTE.test(words) || NOTE.test(paragraphBefore(text, sentence.start))) return true;
  const signs = withSigns(text, sentence, timexes);
  return signs.includes(TIME) && BYLINE.test(signs);
}

/** A sentence without the dateline before it; none where it is nothing else. */
export function withoutDateline(text: string, sentence: Range, timexes: readonly Timex[]): readonly Range[] {
  const length = DATELINE.exec(withSigns(text, sentence, timexes))?.[0].length;
  const [first] = timexes.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (length === undefined || !first) return [sentence];
  // One sign stands for the whole time.
  const start = sentence.start + length - TIME.length + (first.end - first.start);
  return start < sentence.end ? [{ start, end: sentence.end }] : [];
}
