/**
 * The commands that narrow what is shown and widen it again: search, filters, background events.
 *
 * Must not know: which control asked, what is found.
 */
import type { Answer } from '../search/answer';
import { type FilterKey, type Filters, noFilters, type Theme } from '../url/view-state';
import type { Droppable } from './filter';
import type { AppStore, State } from './store';

/** What is to be narrowed; what is not named stays. */
interface Narrowed {
  readonly filters?: Partial<Filters>;
  readonly query?: string;
  readonly background?: boolean | null;
}

export function createFilterCommands(store: AppStore) {
  const setBackground = (background: boolean) =>
    store.setState((state) => ({ background: background ? null : false, settings: { ...state.settings, background } }));
  return {
    setQuery: (query: string) => store.setState({ query }),
    setSearch: (search: State['search']) => store.setState({ search }),
    /** The search has found the best. */
    setBest: (best: Answer) => store.setState({ best }),
    /** The search has found everything, or there is nothing more to look for. */
    setAnswer: (answer: Answer | null) => store.setState(answer ? { answer } : { best: null, answer }),
    /** Adds a value to a filter, or takes it off again. */
    toggleFilter: (key: FilterKey, value: string) =>
      store.setState(({ filters }) => {
        const { [key]: values } = filters;
        const changed = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
        return { filters: { ...filters, [key]: changed } };
      }),
    setBackground,
    /** Shows what one value of one filter has, whatever was filtered or searched before. */
    showOnly: (key: FilterKey, value: string) =>
      store.setState({ filters: { ...noFilters, [key]: [value] }, query: '' }),
    /** Puts these filters in place of those of the same name; the others stay. */
    narrow: ({ filters = {}, ...rest }: Narrowed) =>
      store.setState((state) => ({ ...rest, filters: { ...state.filters, ...filters } })),
    /** The colours for this page alone, as a link would set them. */
    showTheme: (theme: Theme) => store.setState({ theme }),
    /** Takes one filter off with all its values, or the search, or what hides the background. */
    dropFilter: (filter: Droppable) => {
      if (filter === 'query') store.setState({ query: '' });
      else if (filter === 'background') setBackground(true);
      else store.setState(({ filters }) => ({ filters: { ...filters, [filter]: [] } }));
    },
    /** Shows every event: no filter, no search, background events too. */
    clearFilters: () =>
      store.setState((state) => ({
        filters: noFilters,
        query: '',
        background: null,
        settings: { ...state.settings, background: true },
      })),
  };
}
