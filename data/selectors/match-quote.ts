/**
 * Finds the places where a quote stands in a text, and says how well each fits the quote's surroundings.
 *
 * Must not know: where the quote should be (`anchor.ts` weighs that), the DOM, files.
 */

export interface Quote {
  readonly exact: string;
  /** Words right before and after, as many as it takes. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A place in a text, `[start, end)` in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** All places of `words`, overlapping ones included, in order. None for empty words. */
export function findAll(text: string, words: string): readonly Place[] {
  const places: Place[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/**
 * The places where the quote stands word for word and where the prefix and suffix, if given, adjoin it.
 *
 * White space where they meet does not count: people and YAML lose it.
 */
export function findQuote(text: string, { exact, prefix = '', suffix = '' }: Quote): readonly Place[] {
  const before = prefix.trimEnd();
  const after = suffix.trimStart();
  return findAll(text, exact).filter(
    ({ start, end }) =>
      text.slice(0, start).trimEnd().endsWith(before) && text.slice(end).trimStart().startsWith(after),
  );
}

function commonStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let count = 0;
  while (count < length && a[count] === b[count]) count += 1;
  return count;
}

function commonEnd(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let count = 0;
  while (count < length && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/**
 * How many characters of a quote's context stand right before and after a place. The same on both sides means the same
 * surroundings; 0 means that only the words agree.
 */
export function measureContext(
  text: string,
  { place, prefix, suffix }: { readonly place: Place; readonly prefix: string; readonly suffix: string },
): { readonly before: number; readonly after: number } {
  return {
    before: commonEnd(prefix, text.slice(Math.max(0, place.start - prefix.length), place.start)),
    after: commonStart(suffix, text.slice(place.end, place.end + suffix.length)),
  };
}
