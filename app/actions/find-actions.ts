/** Finding: the palette, the search, the filters. */
import { isFiltered, showsBackground } from '../state/filter';
import type { Action } from './action';
import { opensPanel } from './opens-panel';

const palette: Action = { id: 'palette', group: 'find', keys: ['Mod+k'], inMenu: true, ...opensPanel('palette') };
const search: Action = { id: 'search', group: 'find', keys: ['/'], run: ({ hands }) => hands.focus('search') };

/** What is done at the very first key, before the others are loaded: people type on, and browsers use these keys too. */
export const earlyActions: readonly Action[] = [palette, search];

export const findActions: readonly Action[] = [
  ...earlyActions,
  { id: 'filters', group: 'find', keys: ['f'], run: ({ hands }) => hands.openFilters() },
  {
    id: 'clearFilters',
    group: 'find',
    isAvailable: (state) => isFiltered(state.filters) || state.query !== '' || !showsBackground(state),
    run: ({ commands }) => commands.clearFilters(),
  },
];
