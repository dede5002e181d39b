// What a language has to bring: its forms, its modifiers, its signs of tense. One bundle a language, each in its own
// folder and loaded on its own; the engine knows languages only by this shape.

import type { Form } from './tag/form';
import type { Mod } from './timex';

/** Where a clause puts an event: before or after the article's date. */
export type Tense = 'past' | 'future';

/** Words around an expression that belong to it and set its TIMEX3 modifier ("early", "the end of", "more than"). */
export interface Modifier {
  /** Matched against the folded text that ends (for `before`) or begins (for `after`) at the expression. */
  readonly pattern: RegExp;
  readonly mod: Mod;
  /** Which expressions it may modify. */
  readonly kinds: 'calendar' | 'amount' | 'both';
  /** Expressions that it does not modify: "over the past year" is a preposition, not an amount. */
  readonly notWith?: RegExp;
}

/** The clause around an expression: folded, and as the source spells it. */
export interface ClauseView {
  /** From the beginning of the sentence to the expression. */
  readonly before: string;
  /** From the expression to the end of the sentence. */
  readonly after: string;
  readonly sourceBefore: string;
  readonly sourceAfter: string;
}

/** Words by which a year is told to be in an aside ("founded in 1998, …"), matched against the source's own spelling. */
export interface AsideSigns {
  /** All that may stand before a year that heads its sentence and is meant for the whole of it: "But in ". */
  readonly frame: RegExp;
  /** The beginning of a participle clause: "first elected …". */
  readonly participle: RegExp;
  /** The beginning of what hangs on the words before a comma: "which …". */
  readonly hanging: RegExp;
  /** A relative pronoun anywhere: what comes after it is of another clause. */
  readonly relative: RegExp;
}

/** Everything that the engine needs of a language. */
export interface Language {
  /** BCP 47 code, lower case. */
  readonly code: string;
  readonly forms: readonly Form[];
  readonly modifiersBefore: readonly Modifier[];
  readonly modifiersAfter: readonly Modifier[];
  /** The text between a clock time and its day, in either order, where the two are one expression. */
  readonly clockAndDay: RegExp;
  /** Abbreviations whose full stop ends no sentence, folded, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  readonly tenseOf: (clause: ClauseView) => Tense | undefined;
  readonly aside: AsideSigns;
  /** Where a bare weekday lies if no verb tells: English reports look back, French headlines and agendas go both ways. */
  readonly bareWeekday: 'past' | 'nearest';
  /** How decades and centuries are written: `199` and `19` (TIMEX3) or `199X` and `19XX` (French TimeBank, EDTF). */
  readonly coarse: 'short' | 'padded';
}
