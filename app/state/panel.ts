/** What can be opened over the shell: one at a time, each a part of its own whose code comes when it is opened. */
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
