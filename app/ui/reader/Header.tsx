/** The bar on top: what this is, how it is grouped and coloured, and the other language. */

import { ViewControls } from '../filters/ViewControls';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import { LanguageLinks } from './LanguageLinks';
import { ThemeSelect } from './ThemeSelect';

export function Header() {
  const { dataset, language, messages, root } = useApp();
  const title = textIn(dataset.timeline.title, language);
  return (
    <header className="header">
      <h1 lang={title.language === language ? undefined : title.language}>{title.text}</h1>
      <ViewControls />
      <nav className="header-end">
        <a className="header-link" href={`${root}${language === 'en' ? '' : `${language}/`}method/`}>
          {messages.header.method}
        </a>
        <ThemeSelect />
        <LanguageLinks />
      </nav>
    </header>
  );
}
