/**
 * The list under the search box as keys move in it: which option is active, and when it is open.
 *
 * Must not know: how it is drawn, how words are found.
 */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { isSearch } from '../../search/is-search';
import { bestAnswer, isSearchPending } from '../../state/search';
import { filterNow } from '../../state/selectors';
import { useApp, useAppState } from '../shared/app-context';
import { type SearchOption, toOptions } from './search-options';

const NONE = -1;

export function useSearchPopup() {
  const { commands, dataset } = useApp();
  const query = useAppState((state) => state.query);
  const answer = useAppState(bestAnswer);
  const passes = useAppState((state, data) => filterNow(data, state));
  const isWanted = useAppState((state) => state.search !== 'idle');
  const isPending = useAppState((state) => isSearchPending({ ...state, answer: bestAnswer(state) }));
  const options = useMemo(() => toOptions(answer, passes), [answer, passes]);
  const [isAsked, setAsked] = useState(false);
  const [active, setActive] = useState(NONE);
  /** Enter was pressed before there was an answer. */
  const isWaiting = useRef(false);

  const close = () => {
    setAsked(false);
    isWaiting.current = false;
    commands.hover(null);
  };
  const activate = (position: number) => {
    setAsked(true);
    setActive(position);
    const option = options[position];
    const event = option?.kind === 'event' ? dataset.events[option.event] : undefined;
    commands.hover(event === undefined ? null : { event: event.id });
  };
  const choose = (option: SearchOption | undefined) => {
    if (option === undefined) return;
    close();
    setActive(options.indexOf(option));
    const event = option.kind === 'event' ? dataset.events[option.event] : undefined;
    if (event !== undefined) commands.selectEvent({ event: event.id });
    else if (option.kind === 'article') commands.openArticle(option.source);
  };
  const enter = () => {
    if (isPending) isWaiting.current = true;
    else choose(options[isAsked && active !== NONE ? active : 0]);
  };
  const clear = (box: HTMLInputElement) => {
    close();
    setActive(NONE);
    if (query === '') box.blur();
    else commands.setQuery('');
  };
  const onKeyDown = (press: KeyboardEvent<HTMLInputElement>) => {
    if (press.nativeEvent.isComposing || press.altKey || press.ctrlKey || press.metaKey) return;
    switch (press.key) {
      case 'ArrowDown':
        activate(active + 1 >= options.length ? 0 : active + 1);
        break;
      case 'ArrowUp':
        activate(active <= 0 ? options.length - 1 : active - 1);
        break;
      case 'Enter':
        enter();
        break;
      case 'Escape':
        clear(press.currentTarget);
        break;
      default:
        return;
    }
    press.preventDefault();
    press.stopPropagation();
  };

  useEffect(() => {
    if (isPending || !isWaiting.current) return;
    isWaiting.current = false;
    choose(options[0]);
  });

  return {
    /** Somebody has been here: what the search needs is loaded before the first letter. */
    isWanted,
    isOpen: isAsked && isSearch(query),
    options,
    active: active < options.length ? active : NONE,
    choose,
    close,
    onKeyDown,
    onFocus: () => {
      if (!isWanted) commands.setSearch('wanted');
      setAsked(active === NONE);
    },
    type: (text: string) => {
      commands.setQuery(text);
      setAsked(true);
      setActive(NONE);
    },
  };
}
