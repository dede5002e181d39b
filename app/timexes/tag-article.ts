/**
 * The time expressions of an article, by the extraction's own code; each language is loaded when a text needs it.
 *
 * Must not know: workers, the screen.
 */
import { loadLanguage } from '../../data/extract/languages';
import { tagText } from '../../data/extract/pipeline';
import type { Timex } from '../../data/extract/timex';

export interface TagQuestion {
  readonly text: string;
  /** Code of the text's language, such as `fr`. */
  readonly language: string;
  /** The article's day, `YYYY-MM-DD`: what "Thursday" counts from. */
  readonly dct: string;
}

/** In text order, without overlaps; none where the language is not known. Throws a RangeError on a day that is none. */
export async function tagArticle({ text, language, dct }: TagQuestion): Promise<readonly Timex[]> {
  const known = await loadLanguage(language);
  return known === undefined ? [] : tagText({ text, language: known, dct });
}
