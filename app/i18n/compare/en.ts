/** English: what was said twice, side by side. */
import { digitsEn } from '../digits';

export const compareEn = {
  title: 'What was said twice',
  about:
    'Where several passages speak of the same thing: what each article had, on its day, and what changed between them.',
  most: (n: number, of: number) =>
    `${digitsEn(of)} are told by several articles; these are the ${digitsEn(n)} weightiest.`,
  threads: 'The same thing, told in several events',
  events: 'One event, told in several articles',
  of: (title: string) => `Side by side: ${title}`,
  all: 'All that was said twice',
  compare: (articles: number) => `Side by side, ${articles} articles`,
  thread: (title: string) => `The same thing: ${title}`,
  changes: 'What changed',
  noChange: 'Status, date and claimant are the same throughout.',
  between: (from: string, to: string) => `${from} → ${to}`,
  became: 'became',
  change: { status: 'Status', when: 'Date', attribution: 'According to' },
  nobody: 'the article itself',
  same: 'as before',
  size: (passages: number, articles: number) =>
    `${passages} ${passages === 1 ? 'passage' : 'passages'}, ${articles} ${articles === 1 ? 'article' : 'articles'}`,
  open: (title: string, date: string) => `Open the passage in the article of ${date}: ${title}`,
  nothing: 'Nothing here is told by more than one article.',
  missing: 'There is nothing by this name to lay side by side, or nothing had been reported of it by then.',
};
