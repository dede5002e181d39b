/** Finding: the palette, the search, the filters. */
import { isFiltered, showsBackground } from '../state/filter';
import type { Action } from './action';
import { opensPanel } from './opens-panel';

export const findActions: readonly Action[] = [
  { id: 'palette', group: 'find', keys: ['Mod+k'], inMenu: true, ...opensPanel('palette') },
  { id: 'search', group: 'find', keys: ['/'], run: ({ hands }) => hands.focus('search') },
  { id: 'filters', group: 'find', keys: ['f'], run: ({ hands }) => hands.openFilters() },
  {
    id: 'clearFilters',
    group: 'find',
    isAvailable: (state) => isFiltered(state.filters) || state.query !== '' || !showsBackground(state),
    run: ({ commands }) => commands.clearFilters(),
  },
];
