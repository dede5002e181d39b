/**
 * What can be chosen under the search box: the best events, then the articles that have the words.
 *
 * Must not know: how an option is drawn.
 */
import type { Answer } from '../../search/answer';

export type SearchOption =
  | { readonly kind: 'event'; readonly event: number }
  | { readonly kind: 'article'; readonly source: string; readonly paragraphs: number };

/** As many as can be taken in at a glance; all of them are in the list and on the axis. */
const MOST_EVENTS = 6;
const MOST_ARTICLES = 3;

export const RESULTS_ID = 'search-results';

export const optionId = (position: number): string => `search-option-${position}`;

/** @param passes whether an event passes the filters too: what is filtered out is not offered */
export function toOptions(answer: Answer | null, passes: (event: number) => boolean): readonly SearchOption[] {
  if (answer === null) return [];
  const events: number[] = [];
  for (const event of answer.events) {
    if (events.length === MOST_EVENTS) break;
    if (passes(event)) events.push(event);
  }
  return [
    ...events.map((event) => ({ kind: 'event', event }) as const),
    ...answer.articles.slice(0, MOST_ARTICLES).map((article) => ({ kind: 'article', ...article }) as const),
  ];
}
