/** How the frame changes its language: in place where it can, else by going to the page in the other language. */
import { createContext, useContext } from 'react';
import type { Language } from '../../i18n/messages';

export type SwitchLanguage = (language: Language) => void | Promise<void>;

/** On the full page the language is the path. */
function goThere(language: Language): void {
  const { root = './' } = document.documentElement.dataset;
  const folder = new URL(`${root}${language === 'en' ? '' : `${language}/`}`, document.baseURI);
  location.replace(folder.href + location.search + location.hash);
}

const LanguageContext = createContext<SwitchLanguage>(goThere);

export const LanguageProvider = LanguageContext.Provider;

export const useSwitchLanguage = (): SwitchLanguage => useContext(LanguageContext);
