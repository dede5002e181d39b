// "Before Easter", "avant 2014", "after 1998": what is said to be before or after a time is not at that time.

import type { Timex } from '../extract/timex';

/** A side of a time on which an event lies, and the word that says so. */
export interface Limit {
  readonly mod: 'BEFORE' | 'AFTER';
  /** Characters from the word to the expression. */
  readonly length: number;
}

const WORD = /(?<!\p{L})(?:(?<before>before|prior to|avant|d[’']avant)|after|après)\s(?:le\s)?$/iu;
/** A noun behind the expression is what is meant: "after the 2019 election", "before Monday's vote". */
const FREE =
  /^(?:\s?$|\s?[.,;:!?)”"»–—]|\s(?:and|or|but|in|at|on|to|by|with|when|while|because|if|said|says|et|ou|mais|à|au|en|dans|sur|pour|par|avec|si|car|que|a|ont)(?!\p{L}))/iu;
const REACH = 20;

/** The side of an expression that an event lies on, by the words around it; none where a modifier divides it already. */
export function limitOf({ mod }: Timex, before: string, after: string): Limit | undefined {
  const found = WORD.exec(before.slice(-REACH));
  if (!found || mod !== undefined || !FREE.test(after.slice(0, REACH))) return undefined;
  return { mod: found.groups?.before ? 'BEFORE' : 'AFTER', length: found[0].length };
}
