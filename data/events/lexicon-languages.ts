// Which language a paragraph is in, by its commonest words: enough to see that a caption was left untranslated.

const COMMON: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|of|and|from|by|on|with|to|was|is|taken|for)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|de|du|des|et|un|une|est|que|qui|pour|dans|par|sur|au|aux)(?!\p{L})/giu,
};
/** Share of all words that the commonest have to be. */
const SHARE = 0.15;

/** Whether a paragraph is in a language; unknown languages never are. */
export function speaks(words: string, code: string): boolean {
  const common = COMMON[code];
  if (!common) return false;
  return [...words.matchAll(common)].length > words.split(/\s+/).length * SHARE;
}
