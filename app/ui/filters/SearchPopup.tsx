/** Under the search box: the best events with the reason why, and the articles that have the words. */
import { type ReactNode, useEffect, useMemo } from 'react';
import { marking } from '../../search/marking';
import { bestAnswer } from '../../state/search';
import { formatWhen } from '../../time/format';
import { useApp, useAppState } from '../shared/app-context';
import { ExcerptLine } from '../shared/ExcerptLine';
import { HitsContext } from '../shared/hits-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { scrollWithin } from '../shared/scroll';
import { toneOf } from '../shared/tone';
import { Words } from '../shared/Words';
import { optionId, RESULTS_ID, type SearchOption } from './search-options';
import './search-popup.css';

interface SearchPopupProps {
  readonly isOpen: boolean;
  readonly options: readonly SearchOption[];
  readonly active: number;
  readonly choose: (option: SearchOption) => void;
}

/** Here from the first focus on: what is loaded when the first letter comes is late for it. */
export function SearchPopup({ isOpen, ...list }: SearchPopupProps) {
  return isOpen && <OpenPopup {...list} />;
}

function OpenPopup({ options, active, choose }: Omit<SearchPopupProps, 'isOpen'>) {
  const { messages } = useApp();
  const answer = useAppState(bestAnswer);
  const hits = useMemo(() => answer && { ...marking, answer }, [answer]);
  useActiveInView(active);
  const group = (kind: SearchOption['kind'], label: string) => {
    const own = options.map((option, position) => ({ option, position })).filter(({ option }) => option.kind === kind);
    if (own.length === 0) return null;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a listbox
      <div role="group" aria-label={label} className="search-group">
        <p aria-hidden="true">{label}</p>
        {own.map(({ option, position }) => (
          <Option key={position} isActive={position === active} choose={() => choose(option)} position={position}>
            {option.kind === 'event' ? <EventOption event={option.event} /> : <ArticleOption {...option} />}
          </Option>
        ))}
      </div>
    );
  };
  return (
    <HitsContext value={hits}>
      <div className="search-popup" data-query={answer?.query}>
        {options.length === 0 ? (
          <NoOptions />
        ) : (
          <>
            <div role="listbox" id={RESULTS_ID} className="search-list" aria-label={messages.search.best}>
              {group('event', messages.search.best)}
              {group('article', messages.search.articles)}
            </div>
            <Keys />
          </>
        )}
      </div>
    </HitsContext>
  );
}

/** The focus stays in the box, so the browser does not bring the active option into view by itself. */
function useActiveInView(active: number): void {
  useEffect(() => {
    const option = document.getElementById(optionId(active));
    if (option) scrollWithin(option, { to: 'nearest' });
  }, [active]);
}

interface OptionProps {
  readonly position: number;
  readonly isActive: boolean;
  readonly choose: () => void;
  readonly children: ReactNode;
}

function Option({ position, isActive, choose, children }: OptionProps) {
  return (
    // The focus stays in the box, whose keys do the same.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      role="option"
      id={optionId(position)}
      aria-selected={isActive}
      className="search-option"
      onMouseDown={(press) => press.preventDefault()}
      onClick={choose}
    >
      {children}
    </div>
  );
}

function EventOption({ event: index }: { readonly event: number }) {
  const { dataset, language, messages } = useApp();
  const event = dataset.events[index];
  if (event === undefined) return null;
  return (
    <span className={`search-event ${toneOf(event.topic, dataset)}`}>
      <StatusGlyph of={event.status} />
      <span className="search-title">
        <Words of={event.title} marked />
      </span>
      <span className="search-date">
        {formatWhen(event.when, language)}
        {event.status !== 'occurred' && <i> {messages.status[event.status]}</i>}
      </span>
      <ExcerptLine event={event} />
    </span>
  );
}

function ArticleOption({ source: id, paragraphs }: { readonly source: string; readonly paragraphs: number }) {
  const { dataset, language, messages } = useApp();
  const source = dataset.sources.get(id);
  if (source === undefined) return null;
  return (
    <span className="search-event">
      <StatusGlyph of="source" />
      <span className="search-title" lang={source.title === null ? undefined : source.language}>
        {source.title ?? source.publisher ?? messages.source.unknownTitle}
      </span>
      <span className="search-date">
        {formatWhen(source.published, language)} · {messages.search.paragraphs(paragraphs)}
      </span>
    </span>
  );
}

function NoOptions() {
  const { messages } = useApp();
  const query = useAppState((state) => state.query.trim());
  const state = useAppState(({ search, best }) =>
    search === 'failed' ? 'failed' : best === null ? 'loading' : 'none',
  );
  if (state === 'loading') return <p className="search-none">{messages.search.loading}</p>;
  if (state === 'failed') {
    return (
      <p className="search-none" role="alert">
        {messages.search.failed}
      </p>
    );
  }
  return (
    <p className="search-none">
      <strong>{messages.search.nothing(query)}</strong>
      {messages.search.nothingDo}
    </p>
  );
}

/** What the keys do, for those who see the list; others hear it as a combobox. */
function Keys() {
  const { messages } = useApp();
  return (
    <p className="search-keys" aria-hidden="true">
      <kbd>↵</kbd> {messages.search.enter} <kbd>↑</kbd>
      <kbd>↓</kbd> {messages.search.arrows} <kbd>Esc</kbd> {messages.search.escape}
    </p>
  );
}
