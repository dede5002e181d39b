/**
 * From an address to a data set. The site's own timeline is small and wanted at once; what reads any other, of any size,
 * comes with the first of them, and beside it, not before it.
 *
 * A page that carries its data has another file in this one's place. Must not know: React, the interface's language.
 */

import { answered, ask } from './ask';
import type { Dataset } from './dataset';
import { fetchBytes } from './fetch-file';
import { LoadError } from './load-error';
import { readTimeline } from './read-timeline';
import { isFirstTimeline, isOfWeb } from './timeline-url';

/** Loads and validates a timeline. Throws a LoadError; an AbortError passes through. */
export async function loadTimeline(url: string, signal?: AbortSignal): Promise<Dataset> {
  if (!isFirstTimeline(url)) {
    if (!isOfWeb(url)) throw new LoadError({ kind: 'bad-address', url });
    const asked = ask(url, signal);
    const answer = await answered(asked);
    if ('short' in answer) return readTimeline(url, answer.short);
    return (await import('./load-any')).loadAny(asked, answer, signal);
  }
  return readTimeline(url, await fetchBytes(url, signal));
}

/**
 * Brings the words of every quotation to a dataset, and so to every view of it, which hold the very mentions of the
 * whole. Here they came with the rest; a page that carries its data has them apart.
 */
export const completeQuotes = async (_whole: Dataset): Promise<void> => undefined;
