/**
 * The commands that narrow what is shown and widen it again: search, filters, background events.
 *
 * Must not know: which control asked, what is found.
 */
import type { Answer } from '../search/answer';
import { type FilterKey, noFilters } from '../url/view-state';
import type { Droppable } from './filter';
import type { AppStore, State } from './store';

export function createFilterCommands(store: AppStore) {
  const setBackground = (background: boolean) =>
    store.setState((state) => ({ background: null, settings: { ...state.settings, background } }));
  return {
    setQuery: (query: string) => store.setState({ query }),
    setSearch: (search: State['search']) => store.setState({ search }),
    /** The search has found something, or there is nothing more to look for. */
    setAnswer: (answer: Answer | null) => store.setState(answer === null ? { answer } : { answer, search: 'ready' }),
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
