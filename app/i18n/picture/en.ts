/** Words in a picture of the view. */
export const en = {
  grouped: { topic: 'by topic', actor: 'by actor', source: 'by article', status: 'by status' },
  reported: 'by day of report',
  asOf: (day: string) => `as known on ${day}`,
  article: 'article',
  sources: (articles: string, outlets: string) => `Made of ${articles} (${outlets}).`,
  edition: (product: string, version: number) => `${product}, edition ${version} of the data.`,
  about: (events: string) => `A timeline with ${events}: a lane for each group, time from left to right.`,
};
