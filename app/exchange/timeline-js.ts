/**
 * TimelineJS JSON out and in (timeline.knightlab.com/docs/json-format.html; checked against TimelineJS 3's source).
 *
 * TimelineJS reads headline, text and media as HTML, so our text is escaped. `group` it strips of tags, which decodes it,
 * and then sets as HTML after all: that is escaped twice. Its dates are day, month or year and never in doubt, so the
 * date in words goes to `display_date`, and EDTF, modifier and status into a field of our own, which TimelineJS ignores.
 *
 * Must not know: reading (`timeline-js-import.ts`).
 */
import type { Source, Status, Timeline, TimelineEvent } from '../../data/schema/timeline';
import { formatWhen } from '../time/format';
import { firstDay, isoDay, lastDay } from './dates';
import { eventUrl } from './links';
import type { ExportOptions } from './options';
import { byId, firstMention, labelsBy, selectEvents, wordsIn } from './select';
import { type TimelineJsDates, toTimelineJsDates } from './timeline-js-dates';
import { toHtml } from './to-html';
import { dateLine, sourceLine, statusLine, translationWords } from './words';

/** What TimelineJS cannot say; it ignores fields that it does not know. */
export interface SourcelineFields {
  readonly edtf: string;
  readonly mod?: string;
  /** Inclusive; empty where open. */
  readonly first_day: string;
  readonly last_day: string;
  readonly status: Status;
}

export interface TimelineJsSlide extends TimelineJsDates {
  readonly unique_id: string;
  readonly display_date: string;
  readonly group: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly media?: { readonly url: string; readonly caption: string; readonly credit?: string };
  /** TimelineJS would make links of what looks like one in the words. */
  readonly autolink: false;
  readonly sourceline: SourcelineFields;
}

export interface TimelineJsFile {
  readonly title: { readonly unique_id: string; readonly text: TimelineJsSlide['text']; readonly autolink: false };
  readonly events: readonly TimelineJsSlide[];
  readonly scale: 'human';
}

/** What is ours in a slide's text, and not the summary: import leaves it out. */
export const NOTE_CLASS = 'sourceline-note';

/** TimelineJS takes these, anywhere in a medium's address, for what they name before it looks for a blockquote. */
const OTHER_MEDIA = /youtu\.be|documentcloud\.org\/|spotify|iframe|google.+?\/maps\//iu;

/** The timeline as TimelineJS reads it, in one language. */
export const toTimelineJs = (timeline: Timeline, options: ExportOptions): string =>
  `${JSON.stringify(toTimelineJsFile(timeline, options), null, 2)}\n`;

/** As `toTimelineJs`, before it is written down. */
export function toTimelineJsFile(timeline: Timeline, options: ExportOptions): TimelineJsFile {
  const { language } = options;
  const sources = byId(timeline.sources);
  const topic = labelsBy(timeline.topics, language);
  const slideOf = (event: TimelineEvent) =>
    toSlide(event, { options, topic: topic(event.topic), source: sources.get(firstMention(event).source) });
  return {
    title: {
      unique_id: `timeline-${timeline.id}`,
      text: {
        headline: toHtml(wordsIn(timeline.title, language)),
        text: paragraph(wordsIn(timeline.description, language)),
      },
      autolink: false,
    },
    events: selectEvents(timeline, options).map(slideOf),
    scale: 'human',
  };
}

interface SlideContext {
  readonly options: ExportOptions;
  readonly topic: string;
  readonly source: Source | undefined;
}

function toSlide(event: TimelineEvent, { options, topic, source }: SlideContext): TimelineJsSlide {
  const { language } = options;
  const { title, when } = event;
  const { exact } = firstMention(event);
  const isOtherMedium = OTHER_MEDIA.test(exact);
  const quote = `<blockquote>${toHtml(exact)}</blockquote>`;
  return {
    unique_id: event.id,
    ...toTimelineJsDates(when),
    display_date: toHtml(formatWhen(when, language)),
    group: toHtml(toHtml(topic)),
    text: {
      headline: toHtml(wordsIn(title, language)),
      text: textOf(event, options) + (isOtherMedium ? note(quote) : ''),
    },
    ...(isOtherMedium ? {} : { media: { url: quote, ...captionOf(source, options) } }),
    autolink: false,
    sourceline: fieldsOf(event),
  };
}

const fieldsOf = ({ when, status }: TimelineEvent): SourcelineFields => ({
  edtf: when.edtf,
  ...(when.mod ? { mod: when.mod } : {}),
  first_day: isoDay(firstDay(when)),
  last_day: isoDay(lastDay(when)),
  status,
});

function textOf(event: TimelineEvent, options: ExportOptions): string {
  const { language } = options;
  const url = eventUrl(options, event.id);
  const link = url && `<a href="${toHtml(url)}">${toHtml(url)}</a>`;
  return [
    paragraph(wordsIn(event.summary, language)),
    note(toHtml(statusLine(event, language))),
    note(toHtml(dateLine(event, language))),
    ...(link ? [note(link)] : []),
  ].join('');
}

function captionOf(source: Source | undefined, { language }: ExportOptions) {
  const credit = source && translationWords(source, language);
  return { caption: source ? toHtml(sourceLine(source, language)) : '', ...(credit ? { credit: toHtml(credit) } : {}) };
}

const paragraph = (text: string): string => `<p>${toHtml(text)}</p>`;

const note = (html: string): string => `<div class="${NOTE_CLASS}">${html}</div>`;
