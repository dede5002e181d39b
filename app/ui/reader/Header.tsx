/** The bar on top: what this is, how it is grouped and coloured, and the other language. */

import { ViewControls } from '../filters/ViewControls';
import { useApp } from '../shared/app-context';
import { MethodLink } from '../shared/MethodLink';
import { textIn } from '../shared/text';
import { LanguageLinks } from './LanguageLinks';
import { ThemeSelect } from './ThemeSelect';

export function Header() {
  const { dataset, language } = useApp();
  const title = textIn(dataset.timeline.title, language);
  return (
    <header className="header">
      <h1 lang={title.language === language ? undefined : title.language}>{title.text}</h1>
      <ViewControls />
      <nav className="header-end">
        <MethodLink />
        <ThemeSelect />
        <LanguageLinks />
      </nav>
    </header>
  );
}
