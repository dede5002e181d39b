/** English. The reference list: other languages must have each of these. */
export const en = {
  skip: 'Skip to the text',
  pages: 'Pages',
  toTimeline: 'The timeline',
  labelled: (label: string) => `${label}: `,
  introduction: 'About this timeline',
  noScript:
    'Without JavaScript the zoomable axis and the articles beside it are missing; every event, its words and its sources stand below.',
  event: {
    when: 'When',
    status: 'Status',
    toTimeline: 'See it on the timeline',
    toPassage: 'Read it in the article',
    earlier: 'Earlier',
    later: 'Later',
    others: 'Events before and after',
  },
  preview: (title: string, events: string) => `${title}: ${events}, drawn over the years by topic`,
  method: {
    title: 'Method and corrections',
    description: (timeline: string) =>
      `How the timeline “${timeline}” was made, how each date is known, what the signs mean and how to report an error.`,
    contents: 'On this page',
    howKnown: 'How the day is known',
    text: 'Text',
    textAsGiven: 'in full, as it was given to us',
    component: 'Component',
    version: 'Version',
    licence: 'Licence',
    fullTexts: 'The licences in full',
  },
};
