/** What can be opened over the shell: one at a time, each a part of its own whose code comes when it is opened. */
import type { State } from './store';

export const panels = [
  'palette',
  'help',
  'settings',
  'share',
  'embed',
  'compare',
  'actor',
  'story-editor',
  'handout',
] as const;
export type Panel = (typeof panels)[number];

/** Those that are opened by name; the others show something, which the link carries. */
export type NamedPanel = Exclude<Panel, 'compare' | 'actor'>;

/** Which panel stands over the shell: one that was opened, or one that the link carries. */
export function openPanelOf({ panel, compare, who }: Pick<State, 'panel' | 'compare' | 'who'>): Panel | null {
  if (panel !== null) return panel;
  if (compare !== null) return 'compare';
  return who === null ? null : 'actor';
}
