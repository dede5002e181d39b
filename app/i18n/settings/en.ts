/** The settings, in English. */
export const en = {
  title: 'Settings',
  intro: 'They are kept on this device only, apply in every open tab, and are in no link.',
  theme: 'Colours',
  text: 'Size of text',
  textSize: (percent: string) => `${percent}\u00a0%`,
  density: 'Rows',
  densities: { comfortable: 'With room', compact: 'Close together' },
  motion: 'Movement',
  motions: { auto: 'As the system', still: 'Nothing moves', moving: 'Things move' },
  shown: 'Events and keys',
  backgroundHint: 'A link that says otherwise goes before this.',
  shortcuts: 'Single keys as shortcuts',
  shortcutsHint: 'Switch them off if you speak to your machine, or press keys by accident.',
  reset: 'Reset to defaults',
  done: 'Everything is as at first.',
  notKept: 'This browser does not keep settings here: they last until the page is closed.',
};
