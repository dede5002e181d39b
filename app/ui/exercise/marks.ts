/**
 * Marks on words: which stretches of the text they cover, how they read, where the next word lies.
 *
 * Words are counted by their position among the tokens. Must not know: React.
 */
import type { Token } from '../../exercise/words';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches that the marks cover: words next to each other are one, with what lies between them. */
export function markedStretches(tokens: readonly Token[], marked: ReadonlySet<number>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let joins = false;
  tokens.forEach((token, at) => {
    if (!token.isWord) return;
    const last = stretches.at(-1);
    if (!marked.has(at)) joins = false;
    else if (joins && last !== undefined) stretches[stretches.length - 1] = { start: last.start, end: token.end };
    else stretches.push({ start: token.start, end: token.end });
    joins = marked.has(at);
  });
  return stretches;
}

/** The words of the stretches as they read, with an ellipsis between those that are apart. */
export function wordsOf(tokens: readonly Token[], stretches: readonly Stretch[]): string {
  const isIn = (one: Stretch) => (token: Token) => token.start < one.end && one.start < token.end;
  return stretches
    .map((one) =>
      tokens
        .filter(isIn(one))
        .map((token) => token.text)
        .join('')
        .trim(),
    )
    .join(' … ');
}

/** The marks with a range of words added or taken away. */
export function withRange(
  marked: ReadonlySet<number>,
  [from, to]: readonly [number, number],
  { words, adds }: { readonly words: readonly number[]; readonly adds: boolean },
): ReadonlySet<number> {
  const [first, last] = from < to ? [from, to] : [to, from];
  const range = words.filter((at) => at >= first && at <= last);
  return adds ? new Set([...marked, ...range]) : new Set([...marked].filter((at) => !range.includes(at)));
}
