// What a resolver may look at: the article's day, the tense of the clause, and what was resolved before it in the text.

import { type Day, toEpochDay } from '../calendar';
import type { DayOrder } from '../day-order';
import type { Tense } from '../language';
import type { Basis, Parts, TimexType } from '../timex';
import type { Place } from './aside';

/** A resolved expression: what the words say, what was filled in, and the value that follows. */
export interface Resolution {
  readonly type: TimexType;
  readonly value: string;
  readonly known: Parts;
  readonly implied: Parts;
  readonly basis: Basis;
}

/** A resolved expression as later ones see it. */
export interface Antecedent {
  readonly parts: Parts;
  readonly type: TimexType;
  readonly known: Parts;
  /** Made from another expression or from the article's day by counting back: "a year earlier". Not what the text is about. */
  readonly derived: boolean;
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Everything outside the expression itself that its value may depend on. */
export interface Scope {
  readonly article: Day;
  readonly tense: Tense | undefined;
  /** Tense by the verbs alone: "by" and "through" look ahead, but "rose this year through August" is past all the same. */
  readonly verbTense: () => Tense | undefined;
  readonly sentence: number;
  /** Latest first. */
  readonly antecedents: readonly Antecedent[];
  readonly coarse: 'short' | 'padded';
  readonly bareWeekday: 'past' | 'nearest';
  /** Where an expression of the same sentence stands, seen from here. */
  readonly placeOf: (antecedent: Antecedent) => Place;
  /** What the whole article's dates in digits show. */
  readonly dayOrder: DayOrder | undefined;
}

/** Known and implied parts, before the value is written. */
export interface Resolved {
  readonly known: Parts;
  readonly implied: Parts;
  /** Whether the words allow another value and nothing tells which is meant. */
  readonly isDoubtful?: boolean;
  /** The value where parts cannot say it: a date that nothing tells (`XXXX-XX`), a year named by two (`2023/2024`). */
  readonly whole?: string;
}

/** Day count of the article's day. */
export const articleDay = ({ article }: Scope): number => toEpochDay(article.year, article.month, article.day);

/** Day count of parts that fix a day; undefined for coarser ones. */
export function maybeEpochDay({ year, month, day }: Parts): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return toEpochDay(year, month, day);
}

/** Whether an antecedent is near enough to be meant: in the same sentence, or at most `reach` sentences before. */
const within = (scope: Scope, antecedent: Antecedent, reach: number): boolean =>
  scope.sentence - antecedent.sentence <= reach;

/** Day count of the last expression that fixes a day, at most `reach` sentences back. */
export function lastDay(scope: Scope, reach: number): number | undefined {
  for (const antecedent of scope.antecedents) {
    if (!within(scope, antecedent, reach)) return undefined;
    const day = maybeEpochDay(antecedent.parts);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The last expression of which the words themselves name a calendar field ("the third quarter"), not one counted from it. */
export function lastNamed(scope: Scope, field: keyof Parts, reach: number): Parts | undefined {
  const near = scope.antecedents.filter((antecedent) => within(scope, antecedent, reach) && !antecedent.derived);
  return near.find((antecedent) => antecedent.known[field] !== undefined)?.parts;
}

/** The last expression with a certain calendar field that was not itself counted back from another one. */
export function lastStated(scope: Scope, field: keyof Parts, reach: number): Parts | undefined {
  const near = scope.antecedents.filter((antecedent) => within(scope, antecedent, reach) && !antecedent.derived);
  return near.find((antecedent) => antecedent.parts[field] !== undefined)?.parts;
}

/** The last expression that has a certain calendar field, at most `reach` sentences back. */
export function lastWith(scope: Scope, field: keyof Parts, reach: number): Parts | undefined {
  for (const antecedent of scope.antecedents) {
    if (!within(scope, antecedent, reach)) return undefined;
    if (antecedent.parts[field] !== undefined) return antecedent.parts;
  }
  return undefined;
}
