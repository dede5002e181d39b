/** How things are shown: zoom, background events, grouping, colours. */
import { showsBackground } from '../state/filter';
import type { Grouping, Theme } from '../url/view-state';
import type { Action, ActionId } from './action';

const zoomActions: readonly Action[] = [
  { id: 'zoomIn', group: 'view', keys: ['+', '='], run: ({ commands }) => commands.zoom(0.5) },
  { id: 'zoomOut', group: 'view', keys: ['-'], run: ({ commands }) => commands.zoom(2) },
  { id: 'fitAll', group: 'view', keys: ['0'], run: ({ commands }) => commands.fitAll() },
  {
    id: 'fitSelection',
    group: 'view',
    keys: ['z'],
    isAvailable: ({ selection }, dataset) => dataset.indexById.has(selection?.event ?? ''),
    run: ({ commands }) => commands.fitSelection(),
  },
];

const background: Action = {
  id: 'background',
  group: 'view',
  keys: ['b'],
  inMenu: true,
  isOn: showsBackground,
  run: ({ commands, store }) => commands.setBackground(!showsBackground(store.getState())),
};

/** Whether events stand when they happened, or when they were reported. */
const reported: Action = {
  id: 'reported',
  group: 'view',
  keys: ['t'],
  isOn: (state) => state.clock === 'reported',
  run: ({ commands, store }) => {
    const clock = store.getState().clock === 'reported' ? 'happened' : 'reported';
    // Where its code cannot be had the clock stays; the switch beside the axis says so and tries again.
    commands.setClock(clock).catch(() => undefined);
  },
};

const groupBy = (id: ActionId, group: Grouping): Action => ({
  id,
  group: 'view',
  isOn: (state) => state.group === group,
  run: ({ commands }) => commands.setGroup(group),
});

const colour = (id: ActionId, theme: Theme): Action => ({
  id,
  group: 'view',
  isOn: (state) => (state.theme ?? state.settings.theme) === theme,
  run: ({ commands }) => commands.setTheme(theme),
});

export const viewActions: readonly Action[] = [
  ...zoomActions,
  background,
  reported,
  groupBy('groupTopic', 'topic'),
  groupBy('groupActor', 'actor'),
  groupBy('groupSource', 'source'),
  groupBy('groupStatus', 'status'),
  groupBy('groupNone', 'none'),
  colour('themeAuto', 'auto'),
  colour('themeLight', 'light'),
  colour('themeDark', 'dark'),
  colour('themeContrast', 'contrast'),
];
