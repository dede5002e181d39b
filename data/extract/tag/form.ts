// A form is one way to write a time, in one language: a pattern and what it means. This file says what a form is and how
// patterns are put together from words. It knows no language.

import type { Mod } from '../timex';
import type { Reading } from './reading';

/** One found stretch of text with its meaning, before refining and resolving. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly mod?: Mod;
  readonly rule: string;
}

/** What a form says of a match: its meaning and, where it covers only a part of the match, the group that is the span. */
export interface Finding {
  readonly reading: Reading;
  readonly mod?: Mod;
  /** Named group whose stretch is the expression; the whole match where left out. Needs a form made by `spanForm`. */
  readonly span?: string;
  /** First and last group of the stretch, where it begins in one group and ends in another. */
  readonly spanTo?: string;
}

/** A match as a form's `read` sees it. */
export interface FormMatch {
  /** Named groups in the folded text (lower case, no accents); undefined where a group took no part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The match as the source spells it. */
  readonly raw: string;
  /** Up to `count` folded characters before the match. */
  readonly before: (count: number) => string;
  /** Up to `count` folded characters after the match. */
  readonly after: (count: number) => string;
  /** Whether the source is written in capitals throughout at this place. */
  readonly capitals: boolean;
}

/** One way to write a time. */
export interface Form {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: FormMatch) => Finding | readonly Finding[] | undefined;
}

/** An alternative of words, longest first, so that "seventeen" is not read as "seven". */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.join('|')})`;
}

// An underscore stands for one to three blanks: a wrapped line may be indented; more would be a table, not a sentence.
const spaced = (source: string): string => source.replaceAll('_?', ' {0,3}').replaceAll('_', ' {1,3}');

/** A form whose expression is the whole match. The pattern sees folded text; `_` in it stands for white space. */
export function form(name: string, source: string, read: Form['read']): Form {
  return { name, pattern: new RegExp(spaced(source), 'g'), read };
}

/** A form whose findings name the groups that they cover ("June 29 and 30" is two expressions). */
export function spanForm(name: string, source: string, read: Form['read']): Form {
  return { name, pattern: new RegExp(spaced(source), 'dg'), read };
}
