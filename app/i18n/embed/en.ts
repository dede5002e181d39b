/** The embed's own words. */
export const en = {
  /** The link to the full page. */
  full: 'Open the full timeline',
  credit: (title: string) => `${title}, on Sourceline`,
  gestures: {
    wheel: 'Ctrl + wheel zooms the timeline',
    wheelMac: '⌘ + wheel zooms the timeline',
    touch: 'Use two fingers to move the timeline',
  },
  blocked: {
    title: 'This frame may not open pages',
    words: 'Copy the address and open it yourself:',
    address: 'Address',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The frame may not copy either: select the address by hand.',
  },
  versions: (made: number, now: number) => `Made with version ${made} of the data; this is version ${now}.`,
  changes: 'What has changed',
  static: 'Events',
};
