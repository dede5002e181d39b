/**
 * The languages that dates are said in. A further language is one more file and one more line here.
 */
import type { DateLanguage, Lang } from './date-language';
import { english } from './date-language-en';
import { french } from './date-language-fr';

const LANGUAGES: Readonly<Record<Lang, DateLanguage>> = { en: english, fr: french };

/** How dates are said in a language. */
export const dateLanguage = (lang: Lang): DateLanguage => LANGUAGES[lang];
