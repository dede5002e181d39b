/** What the actions that open a dialog or change the mode have in common: they are offered once the page has it. */
import type { NamedPanel } from '../state/panel';
import type { Mode } from '../url/view-state';
import type { Action } from './action';

type Doing = Pick<Action, 'exists' | 'run'>;

export const opensPanel = (panel: NamedPanel): Doing => ({
  exists: ({ panels }) => panels.has(panel),
  run: ({ commands }) => commands.openPanel(panel),
});

export const entersMode = (mode: Mode): Doing => ({
  exists: ({ modes }) => modes.has(mode),
  run: ({ commands }) => commands.setMode(mode),
});
