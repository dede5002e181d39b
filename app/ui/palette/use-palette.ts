/**
 * The palette as keys move in it: what is typed, what is found for it, which item is active.
 *
 * Must not know: how it is drawn.
 */
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { type Action, type ActionContext, isAvailable } from '../../actions/action';
import { actions } from '../../actions/actions';
import { isMacLike, isPressed } from '../../actions/keys';
import { actionWords } from '../../i18n/actions/words';
import { languages } from '../../i18n/messages';
import { useApp } from '../shared/app-context';
import { takeKeys } from '../shared/early-keys';
import { loadOnce } from '../shared/use-words';
import { createPaletteIndex, type PaletteIndex } from './palette-index';
import { groupAtRest, groupFound, type PaletteGroup, type PaletteItem, toItem } from './palette-item';
import { useTypedDate } from './use-typed-date';

interface PaletteParts {
  readonly context: ActionContext;
  readonly choose: (item: PaletteItem) => void;
  readonly close: () => void;
}

export function usePalette({ context, choose, close }: PaletteParts) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  // What was typed while this was on its way.
  useLayoutEffect(() => {
    const typed = takeKeys();
    if (typed !== '') setQuery(typed);
  }, []);
  const index = usePaletteIndex();
  const reading = useTypedDate(query.trim());
  const groups = useMemo(() => {
    const typed = query.trim();
    if (typed === '') return atRest(context);
    const found = (index?.find(typed) ?? []).filter(
      (item) => item.kind !== 'action' || isOffered(item.action, context),
    );
    const { recent } = context.store.getState().settings;
    const dates = reading.text === typed ? reading.dates : [];
    return groupFound(found, { dates, query: typed, recent });
  }, [query, index, reading, context]);
  const items = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const onKeyDown = (press: KeyboardEvent<HTMLInputElement>) => {
    if (press.nativeEvent.isComposing) return;
    const to = (position: number) => setActive((position + items.length) % Math.max(items.length, 1));
    const now = Math.min(active, items.length - 1);
    if (isPressed('Mod+k', press, isMacLike(navigator))) close();
    else if (press.key === 'ArrowDown') to(now + 1);
    else if (press.key === 'ArrowUp') to(now - 1);
    else if (press.key === 'PageDown') setActive(Math.min(now + PAGE, items.length - 1));
    else if (press.key === 'PageUp') setActive(Math.max(now - PAGE, 0));
    else if (press.key === 'Enter' && items[now] !== undefined) choose(items[now]);
    else return;
    press.preventDefault();
  };
  return {
    query,
    groups,
    /** How many can be chosen: the search for everything does not count as found. */
    count: items.filter(({ kind }) => kind !== 'search').length,
    active: Math.min(active, items.length - 1),
    isPending: query.trim() !== '' && (index === null || reading.text !== query.trim()),
    onKeyDown,
    type: (text: string) => {
      setQuery(text);
      setActive(0);
    },
  };
}

/** As many as a page of the list shows, about. */
const PAGE = 8;

/** All that can be done now but to open what is open. */
const isOffered = (action: Action, context: ActionContext): boolean =>
  action.id !== 'palette' && isAvailable(action, context);

function atRest(context: ActionContext): readonly PaletteGroup[] {
  const { store, dataset } = context;
  const { visits, settings, selection, article } = store.getState();
  // Where one is need not be gone to.
  const before = visits.filter(({ kind, id }) => id !== (kind === 'event' ? selection?.event : article));
  return groupAtRest(
    actions.filter((action) => isOffered(action, context)),
    { visits: before.flatMap((visit) => toItem(visit, dataset.indexById) ?? []), recent: settings.recent },
  );
}

/** One for each dataset: it is made when the palette is first opened, and kept. */
const made = new WeakMap<object, Promise<PaletteIndex>>();

function usePaletteIndex(): PaletteIndex | null {
  const { dataset } = useApp();
  const [index, setIndex] = useState<PaletteIndex | null>(null);
  useEffect(() => {
    let isLeft = false;
    const make = async () => {
      const words = await Promise.all(languages.map((language) => loadOnce(actionWords, language)));
      return createPaletteIndex(dataset, actions, words);
    };
    const making = made.get(dataset) ?? make();
    made.set(dataset, making);
    making.then(
      (ready) => !isLeft && setIndex(ready),
      () => made.delete(dataset),
    );
    return () => {
      isLeft = true;
    };
  }, [dataset]);
  return index;
}
