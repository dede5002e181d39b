/** English. The reference list: other languages must have each of these. */
export const en = {
  skip: 'Skip to the text',
  pages: 'Pages',
  toTimeline: 'The timeline',
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
