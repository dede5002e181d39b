// Time expressions of an article as the proposer and its explanation see them: paragraph by paragraph, each in its language,
// counted from the last day on which the article can have appeared.

import { dayOrderOf } from '../extract/day-order';
import type { Language } from '../extract/language';
import { tagText } from '../extract/pipeline';
import type { Timex } from '../extract/timex';
import { speaks } from './lexicon-languages';
import { paragraphsOf } from './propose-passages';
import type { Article } from './propose-shapes';
import { dayBefore } from './propose-time';

/** The article's language, and others that a paragraph may be in instead. */
export interface Spoken {
  readonly language: Language;
  readonly others?: readonly Language[];
}

/** The day that relative expressions count from: the last on which the article can have appeared. */
export function lastPossibleDay({ published }: Article): string {
  return dayBefore(published.to);
}

/** Expressions of an article; a paragraph in another language is read in that one (captions are often left untranslated). */
export function tagArticle(article: Article, { language, others = [] }: Spoken): readonly Timex[] {
  const dct = lastPossibleDay(article);
  const dayOrder = dayOrderOf(article.text);
  return paragraphsOf(article.text).flatMap((paragraph) => {
    const words = article.text.slice(paragraph.start, paragraph.end);
    const spoken = others.find(({ code }) => speaks(words, code) && !speaks(words, language.code)) ?? language;
    return tagText({ text: words, language: spoken, dct, dayOrder }).map((timex) => ({
      ...timex,
      start: timex.start + paragraph.start,
      end: timex.end + paragraph.start,
    }));
  });
}
