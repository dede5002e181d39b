/**
 * Dates in words, honest about what is not known.
 *
 *     edtf            mod    label (formatWhen)        spoken (speakWhen)             margin (formatWhenShort)
 *     2022-03-24             24 March 2022             24 March 2022                  24 Mar 2022
 *     2023-07~        MID    mid-July 2023             about mid-July 2023            mid-Jul 2023
 *     2004?                  possibly 2004             possibly 2004, date uncertain  2004?
 *     2022-02/..             since February 2022       …, no end given                since Feb 2022
 *     198X                   1980s                     some time in the 1980s         1980s
 *
 * Must not know: where dates come from, how they are drawn.
 */
import type { DateLanguage, Lang, Phrase, Width } from './date-language';
import { dateLanguage } from './date-languages';
import { dateText, rangeTexts } from './date-text';
import type { EdtfDate } from './edtf';
import { doubtOf, type Part, type WhenLike, type WhenShape, whenShape } from './when-shape';

type Style = 'label' | 'short' | 'spoken';
type DatedShape = Exclude<WhenShape, { form: 'range' }>;
type RangeShape = Extract<WhenShape, { form: 'range' }>;

/** A date as a label: "24 March 2022", "à la mi-juillet" as "mi-juillet 2023", "since February 2022". */
export const formatWhen = (when: WhenLike, lang: Lang): string => say(when, lang, 'label');

/** A date for a margin, abbreviated: "24 Mar 2022", "c. 2004". */
export const formatWhenShort = (when: WhenLike, lang: Lang): string => say(when, lang, 'short');

/** A date as a screen reader should say it: no dashes, no abbreviations, every doubt in words. */
export const speakWhen = (when: WhenLike, lang: Lang): string => say(when, lang, 'spoken');

function say(when: WhenLike, lang: Lang, style: Style): string {
  const shape = whenShape(when);
  const language = dateLanguage(lang);
  const text = shape.form === 'range' ? sayRange(shape, language, style) : sayDated(shape, language, style);
  return shape.uncertain ? sayUncertain(text, language, style) : text;
}

function sayUncertain(text: string, language: DateLanguage, style: Style): string {
  const doubted = language.possibly(text, widthOf(style));
  return style === 'spoken' ? `${doubted}, ${language.dateUncertain}` : doubted;
}

function sayDated(shape: DatedShape, language: DateLanguage, style: Style): string {
  const phrase = datePhrase(shape, language, style);
  const text = sayForm(shape, phrase, language, style);
  if (style !== 'spoken' || !shape.other || phrasesNoEnd(shape)) return text;
  return `${text}, ${language.endNote(shape.form === 'until' ? 'start' : 'end', shape.other)}`;
}

function sayForm(shape: DatedShape, phrase: Phrase, language: DateLanguage, style: Style): string {
  switch (shape.form) {
    case 'at':
      return isWithin(shape, style) ? language.within(phrase) : phrase.bare;
    case 'since':
    case 'until':
    case 'before':
    case 'after':
      return language[shape.form](phrase);
    default:
      return shape.form satisfies never;
  }
}

function datePhrase(shape: DatedShape, language: DateLanguage, style: Style): Phrase {
  const whole = nounOf(shape.date, language, style);
  const phrase = shape.part ? language.part(shape.part, shape.date, whole) : whole;
  return isAboutSaid(shape.approximate, shape.part, style) ? language.about(phrase, widthOf(style)) : phrase;
}

/** "Mid-July" is approximate by itself: only the ear is told twice. */
const isAboutSaid = (approximate: boolean, part: Part | undefined, style: Style): boolean =>
  approximate && (part === undefined || style === 'spoken');

function sayRange(shape: RangeShape, language: DateLanguage, style: Style): string {
  const first = endPhrase(shape.first, shape, language, style);
  const last = endPhrase(shape.last, shape, language, style);
  // Only ends without doubts of their own may share words: "29–30 June 2022", but "about 2004 – 2006".
  const isPlain = [first, last].every((end) => end.isPlain);
  const start = isPlain ? cutPhrase(shape, language, style) : first.phrase;
  if (style === 'spoken') return language.spokenRange(start, last.phrase) + uncertainEnds(shape, language);
  const dash = isPlain && !/\s/.test(start.bare) ? '–' : language.wideDash;
  const text = start.bare + dash + last.phrase.bare;
  return shape.approximate ? language.about(sameEverywhere(text), widthOf(style)).bare : text;
}

/** The first end without what it shares with the last. */
const cutPhrase = (shape: RangeShape, language: DateLanguage, style: Style): Phrase =>
  language.noun(shape.first, rangeTexts(shape.first, shape.last, language, widthOf(style))[0]);

/** One end of a range with the doubts of its own; those of both are said of the whole, or by each end when spoken. */
function endPhrase(date: EdtfDate, shape: RangeShape, language: DateLanguage, style: Style) {
  const doubt = doubtOf(date);
  const isAbout = doubt.approximate && (style === 'spoken' || !shape.approximate);
  const isPossibly = doubt.uncertain && style !== 'spoken' && !shape.uncertain;
  const noun = nounOf(date, language, style);
  const phrase = isAbout ? language.about(noun, widthOf(style)) : noun;
  const bare = isPossibly ? language.possibly(phrase.bare, widthOf(style)) : phrase.bare;
  return { phrase: { ...phrase, bare }, isPlain: !isAbout && !isPossibly };
}

/** After the range, as said aloud: ", end uncertain". */
function uncertainEnds(shape: RangeShape, language: DateLanguage): string {
  if (shape.uncertain) return '';
  if (doubtOf(shape.first).uncertain) return `, ${language.endNote('start', 'uncertain')}`;
  return doubtOf(shape.last).uncertain ? `, ${language.endNote('end', 'uncertain')}` : '';
}

const sameEverywhere = (text: string): Phrase => ({ bare: text, full: text, from: text, to: text, until: text });

const nounOf = (date: EdtfDate, language: DateLanguage, style: Style): Phrase =>
  language.noun(date, dateText(date, language, widthOf(style)));

const widthOf = (style: Style): Width => (style === 'short' ? 'short' : 'long');

/** A decade names ten years of which one is meant; the eye sees it drawn, the ear must be told. */
const isWithin = (shape: DatedShape, style: Style): boolean =>
  style === 'spoken' &&
  (shape.date.precision === 'decade' || shape.date.precision === 'century') &&
  !shape.approximate &&
  !shape.part;

/** "Before 2004" already says that no start is given. */
const phrasesNoEnd = (shape: DatedShape): boolean => shape.form === 'before' || shape.form === 'after';
