/** The bar on top: what this is, search and filters, how it is grouped and coloured, and the other language. */

import { FilterBar } from '../filters/FilterBar';
import { FilterButton } from '../filters/FilterButton';
import { SearchBox } from '../filters/SearchBox';
import { ViewControls } from '../filters/ViewControls';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import { HeaderActions } from './HeaderActions';
import { LanguageLinks } from './LanguageLinks';
import { ThemeSelect } from './ThemeSelect';

export function Header() {
  const { dataset, language } = useApp();
  const title = textIn(dataset.timeline.title, language);
  return (
    <>
      <header className="header">
        <h1 lang={title.language === language ? undefined : title.language} title={title.text}>
          {title.text}
        </h1>
        <SearchBox />
        <FilterButton />
        <ViewControls />
        <nav className="header-end">
          <HeaderActions />
          <ThemeSelect />
          <LanguageLinks />
        </nav>
      </header>
      <FilterBar />
    </>
  );
}
