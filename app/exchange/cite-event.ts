/**
 * An event's proof as a citation in one line, to be pasted anywhere.
 *
 *     Nicolas Gros Verheyde, “Between NATO and Russia, a peaceful game?”, B2 - Bruxelles2, 11–19 April 2012, machine
 *     translation (original: French): “the meeting …” (cited for: The council meets, 19 April 2012; planned)
 *
 * Must not know: citation styles, the clipboard.
 */
import type { Source, TimelineEvent } from '../../data/schema/timeline';
import type { Lang } from '../time/date-language';
import { formatWhen } from '../time/format';
import { passageUrl } from './links';
import { oneLine, wordsIn } from './select';
import { sourceLine, statusWords, translationWords, wordsOf } from './words';

export interface CitationOptions {
  /** As in `ExportOptions`: the link is left out without it. */
  readonly siteUrl?: string | null | undefined;
  /** Which of the event's passages, from 1; left out: the first in this source. */
  readonly evidence?: number | undefined;
}

/**
 * One line: the source as far as it is known, the words quoted, what they are cited for, and the link where there is one.
 * An event that the source does not speak of throws a RangeError.
 */
export function citeEvent(event: TimelineEvent, source: Source, language: Lang, options: CitationOptions = {}): string {
  const words = wordsOf(language);
  const index = options.evidence === undefined ? firstIn(event, source) : options.evidence - 1;
  const mention = event.evidence[index];
  if (mention?.source !== source.id) throw new RangeError(`"${source.id}" has no such passage on "${event.id}"`);
  const head = [sourceLine(source, language), translationWords(source, language)]
    .flatMap((one) => one ?? [])
    .join(', ');
  const title = `${wordsIn(event.title, language)}, ${formatWhen(event.when, language)}; ${statusWords(event, language)}`;
  const url = passageUrl({ siteUrl: options.siteUrl, language }, event.id, index + 1) ?? source.url;
  const line = `${head}${words.colon}${words.quoted(mention.exact)} (${words.citedFor(title)})`;
  return oneLine(line) + (url ? ` ${url}` : '');
}

const firstIn = (event: TimelineEvent, source: Source): number =>
  event.evidence.findIndex((mention) => mention.source === source.id);
