/**
 * An article, or the timeline itself, as a citation in one line, to be pasted anywhere.
 *
 *     Nicolas Gros Verheyde, “Between NATO and Russia, a peaceful game?”, B2 - Bruxelles2, 11–19 April 2012, machine
 *     translation (original: French)
 *     “NATO, Russia and Ukraine”, edition 1, Sourceline, https://example.org/
 *
 * Must not know: citation styles, the clipboard.
 */
import type { Source, Timeline } from '../../data/schema/timeline';
import type { Lang } from '../time/date-language';
import { oneLine, wordsIn } from './select';
import { sourceLine, translationWords, wordsOf } from './words';

/** One line: the article as far as it is known, and its own address where it has one. */
export function citeSource(source: Source, language: Lang): string {
  const parts = [sourceLine(source, language), translationWords(source, language), source.url ?? undefined];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** One line: what the timeline is called, which edition of its data, and where it stands. */
export function citeTimeline(timeline: Timeline, language: Lang, { publisher, url }: TimelineCitation): string {
  const words = wordsOf(language);
  const title = words.quoted(oneLine(wordsIn(timeline.title, language)));
  const parts = [title, words.edition(timeline.version), publisher, url ?? undefined];
  return parts.filter((part) => part !== undefined).join(', ');
}

export interface TimelineCitation {
  readonly publisher: string;
  /** Where it can be opened; null where that is nowhere that others can go. */
  readonly url: string | null;
}
