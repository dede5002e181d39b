/** Sending on what was found, and showing it to others. Each is offered once the page has it. */
import { isOfSite } from '../dataset/timeline-url';
import { isOneFile, oneFileName } from '../url/one-file';
import type { Action } from './action';
import { entersMode, opensPanel } from './opens-panel';

/** These two stand in the bar as well. */
export const present: Action = { id: 'present', group: 'share', inMenu: true, ...entersMode('present') };
export const share: Action = { id: 'share', group: 'share', keys: ['s'], inMenu: true, ...opensPanel('share') };

export const shareActions: readonly Action[] = [
  present,
  share,
  { id: 'embed', group: 'share', inMenu: true, ...opensPanel('embed') },
  { id: 'handout', group: 'share', inMenu: true, ...opensPanel('handout') },
  {
    id: 'carry',
    group: 'share',
    inMenu: true,
    // Such files are made of the site's own timelines, and are not to be had from themselves.
    isAvailable: ({ data }) => isOfSite(data) && !isOneFile(),
    run: ({ dataset, page, hands }) => hands.download(page.root + oneFileName(dataset.timeline.id)),
  },
  { id: 'exercise', group: 'share', inMenu: true, ...entersMode('exercise') },
  { id: 'editStories', group: 'share', inMenu: true, ...opensPanel('story-editor') },
  {
    id: 'compare',
    group: 'share',
    inMenu: true,
    exists: ({ panels }) => panels.has('compare'),
    run: ({ commands }) => commands.openCompare('all'),
  },
];
