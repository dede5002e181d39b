// Attachment on running news: is an event word given the day that annotators gave it? Needs documents whose event words carry
// the value of the one calendar expression (or of the article's day) that they are annotated as happening in: TimeML links of
// the kinds IS_INCLUDED, DURING, SIMULTANEOUS and IDENTITY, clock times cut off. Right means the very same value.

import { isDating } from '../events/attach';
import { attachEvent } from '../events/attach-event';
import { paragraphsOf, type Range, sentencesOf } from '../events/propose-passages';
import type { Timex } from '../extract/timex';

/** A document with dated event words. */
export interface LinkedDocument {
  readonly text: string;
  readonly dct: string;
  readonly events: readonly (Range & { readonly value: string })[];
}

/** Shares of event words with the right day, 0–1: ours, and those of two rules that anybody would try. */
export interface AttachmentScore {
  readonly events: number;
  readonly ours: number;
  readonly nearest: number;
  readonly articleDay: number;
}

const dayOf = (value: string): string => value.replace(/T.*$/, '');

function nearestValue(event: Range, sentence: Range, timexes: readonly Timex[], dct: string): string {
  const inSentence = timexes.filter(
    (timex) => isDating(timex) && timex.start >= sentence.start && timex.end <= sentence.end,
  );
  const away = ({ start, end }: Timex): number => (end <= event.start ? event.start - end : start - event.end);
  return inSentence.sort((a, b) => away(a) - away(b))[0]?.value ?? dct;
}

/** Scores documents whose expressions are tagged already. */
export function evaluateAttachment(
  documents: readonly (LinkedDocument & { readonly timexes: readonly Timex[] })[],
): AttachmentScore {
  let [events, ours, nearest, articleDay] = [0, 0, 0, 0];
  for (const { text, dct, timexes, events: words } of documents) {
    const sentences = paragraphsOf(text).flatMap((paragraph) => sentencesOf(text, paragraph));
    for (const event of words) {
      const sentence = sentences.find(({ start, end }) => event.start >= start && event.start < end) ?? {
        start: 0,
        end: text.length,
      };
      events++;
      ours += Number(dayOf(attachEvent({ text, event, sentence, timexes, dct }).value) === event.value);
      nearest += Number(dayOf(nearestValue(event, sentence, timexes, dct)) === event.value);
      articleDay += Number(dct === event.value);
    }
  }
  const all = Math.max(1, events);
  return { events, ours: ours / all, nearest: nearest / all, articleDay: articleDay / all };
}
