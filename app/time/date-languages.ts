/**
 * The languages that dates are said in. A further language is one more file and one more line here.
 */
import type { DateLanguage, Lang } from './date-language.ts';
import { english } from './date-language-en.ts';
import { french } from './date-language-fr.ts';

const LANGUAGES: Readonly<Record<Lang, DateLanguage>> = { en: english, fr: french };

/** How dates are said in a language. */
export const dateLanguage = (lang: Lang): DateLanguage => LANGUAGES[lang];
