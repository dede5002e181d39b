/**
 * Reads a text with everything evened out that changes when it is copied, re-typeset or converted, without changing its
 * words: white space, quotation marks, dashes, ligatures, soft hyphens. Keeps the way back to the text as it is.
 *
 * Letters, accents and capitals are never folded: other letters are other words.
 *
 * Must not know: selectors, scores.
 */

export interface Folded {
  readonly text: string;
  /** Where in the original each character of `text`, and its end, comes from. One longer than `text`. */
  readonly origins: readonly number[];
}

const SAME: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′`´'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟″«»'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ...(['ﬀ:ff', 'ﬁ:fi', 'ﬂ:fl', 'ﬃ:ffi', 'ﬄ:ffl', 'ﬅ:st', 'ﬆ:st', '…:...'] as const).map((pair) => {
    const [ligature = '', letters = ''] = pair.split(':');
    return [ligature, letters] as const;
  }),
]);

/** Soft hyphen, zero-width space, joiner and non-joiner, word joiner, byte order mark: there, but not seen. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const SPACE = /\s/;

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  return SAME.get(character) ?? character;
}

/** Folds a text. A run of white space becomes one space; typographic characters become those of a typewriter. */
export function fold(text: string): Folded {
  let folded = '';
  const origins: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letters = foldCharacter(text.charAt(at));
    if (letters === ' ' && folded.endsWith(' ')) continue;
    for (let i = 0; i < letters.length; i += 1) origins.push(at);
    folded += letters;
  }
  return { text: folded, origins: [...origins, text.length] };
}

/** The original place of `[start, end)` of a folded text. Ends right behind the last character, not behind the space after. */
export function unfold({ origins }: Folded, place: { readonly start: number; readonly end: number }) {
  const start = origins[place.start] ?? 0;
  const last = origins[place.end - 1] ?? start;
  return { start, end: last + 1 };
}
