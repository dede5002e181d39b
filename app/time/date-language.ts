/**
 * What a language must be able to say of dates; one file a language, listed in `date-languages.ts`.
 *
 * Names, order, articles, prepositions, seasons, doubts. The names of months and weekdays are those that browsers have
 * too, written down: to ask a browser for the first of them takes longer than to draw the list.
 * Must not know: any language.
 */
import type { EdtfDate, OpenEnd } from './edtf';
import type { Part } from './when-shape';

/** Interface languages, by BCP 47 tag. */
export type Lang = 'en' | 'fr';

/** long: "24 March 2022"; short, for margins: "24 Mar 2022". */
export type Width = 'long' | 'short';

/** A date as a noun, with the prepositions that languages melt into it ("au 24 mars", "d’avril"). */
export interface Phrase {
  /** As a label: "1980s", "mi-juillet 2023". */
  readonly bare: string;
  /** In a sentence: "the 1980s", "la mi-juillet 2023". */
  readonly full: string;
  /** After "from … to …": "du 24 mars", "de mars". */
  readonly from: string;
  /** "au 24 mars", "à mars". */
  readonly to: string;
  /** After "until": "au 24 mars", "en mars". */
  readonly until: string;
}

export interface DateLanguage {
  /** From January. */
  readonly months: Readonly<Record<Width, readonly string[]>>;
  /** Short, from Sunday. */
  readonly weekdays: readonly string[];
  /** A day of the month before its month: "1er", "24". */
  ordinalDay(day: number): string;
  /** Patterns of `format-utc.ts`; the era is added by `bc`. */
  readonly patterns: Readonly<Record<Width, DatePatterns>>;
  /** Before the first year: "44 BC". */
  bc(year: string): string;
  /** The nominal form of a date. */
  noun(date: EdtfDate, text: string): Phrase;
  /** Wording of seasons, decades and centuries, which the library does not have. */
  period(date: EdtfDate): string;
  /** Its beginning, middle or end: "mid-July 2023". */
  part(part: Part, date: EdtfDate, whole: Phrase): Phrase;
  about(date: Phrase, width: Width): Phrase;
  possibly(text: string, width: Width): string;
  since(date: Phrase): string;
  until(date: Phrase): string;
  before(date: Phrase): string;
  after(date: Phrase): string;
  /** Between ends that hold spaces themselves: "29 June – 2 July 2022". */
  readonly wideDash: string;
  /** As said aloud: "from 29 to 30 June 2022". */
  spokenRange(first: Phrase, last: Phrase): string;
  /** Some unknown moment of a decade or century, as said aloud. */
  within(period: Phrase): string;
  /** What a listener must be told of an end that is not there or is in doubt. */
  endNote(side: 'start' | 'end', kind: OpenEnd | 'uncertain'): string;
  readonly dateUncertain: string;
}

export interface DatePatterns {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** First end of a range within one year. */
  readonly dayOfYear: string;
  readonly monthOfYear: string;
  /** First end of a range within one month; the first of the month is told apart for "1er". */
  readonly dayOfMonth: string;
  readonly firstOfMonth: string;
  /** Time of day. */
  readonly time: string;
}
