/**
 * The search in the bar: a box whose hits narrow the axis and the list as one types, and a list of the best under it.
 *
 * Enter opens the best hit or the chosen one, the arrows choose, Escape clears. What is under the box is loaded when the
 * focus first comes into it. Must not know: how words are found.
 */
import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useApp, useAppState } from '../shared/app-context';
import { PLACES } from '../shared/hands';
import { IconButton } from '../shared/IconButton';
import { LazyPart } from '../shared/LazyPart';
import { lazyComponent } from '../shared/lazy-part';
import { optionId, RESULTS_ID } from './search-options';
import { useSearchPopup } from './use-search-popup';
import './search.css';

const searchPopup = lazyComponent(async () => (await import('./SearchPopup')).SearchPopup);

/** As much as a link can carry. */
const LONGEST = 200;

export function SearchBox() {
  const { commands, messages } = useApp();
  const query = useAppState((state) => state.query);
  const box = useRef<HTMLInputElement>(null);
  const popup = useSearchPopup();
  const SearchPopup = searchPopup.component();
  const clear = () => {
    commands.setQuery('');
    box.current?.focus();
  };
  return (
    <search className="search" aria-label={messages.search.label}>
      <Search aria-hidden="true" size={17} strokeWidth={1.8} />
      <input
        ref={box}
        id={PLACES.search}
        type="search"
        role="combobox"
        aria-label={messages.search.label}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={popup.isOpen && popup.options.length > 0}
        aria-controls={RESULTS_ID}
        aria-activedescendant={popup.isOpen && popup.active >= 0 ? optionId(popup.active) : undefined}
        placeholder={messages.search.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={LONGEST}
        value={query}
        onChange={({ target }) => popup.type(target.value)}
        onKeyDown={popup.onKeyDown}
        onFocus={popup.onFocus}
        onBlur={popup.close}
      />
      {query === '' ? (
        <span className="search-key" aria-hidden="true">
          /
        </span>
      ) : (
        <IconButton icon={X} label={messages.search.clear} onClick={clear} />
      )}
      {popup.isWanted && (
        <LazyPart fallback={null} onRetry={searchPopup.forget}>
          <SearchPopup {...popup} />
        </LazyPart>
      )}
    </search>
  );
}
