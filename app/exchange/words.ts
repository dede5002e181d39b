/**
 * The few words that exports put around the data, so that uncertainty and doubt survive the journey.
 *
 * A further language is one more entry. Must not know: any format, the interface's messages.
 */
import type { Basis, Source, Status, TimelineEvent } from '../../data/schema/timeline';
import type { Lang } from '../time/date-language';
import { formatWhen, speakWhen } from '../time/format';
import { languageOf, oneLine, wordsIn } from './select';

const NBSP = '\u00a0';

interface Words {
  readonly status: Readonly<Record<Status, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly date: string;
  readonly statusIs: string;
  readonly colon: string;
  readonly untitled: string;
  readonly background: string;
  readonly openEnds: string;
  accordingTo(who: string): string;
  machineTranslation(original: string | undefined): string;
  dayKnown(note: string): string;
  quoted(words: string): string;
  citedFor(event: string): string;
  edition(version: number): string;
  leftOut(count: number): string;
}

const en: Words = {
  status: {
    occurred: 'occurred',
    ongoing: 'ongoing',
    planned: 'planned',
    proposed: 'proposed',
    alleged: 'alleged',
    rejected: 'rejected',
  },
  basis: {
    explicit: 'stated in the text',
    relative: 'worked out from the text and the day of the article',
    inferred: 'known from elsewhere, not from the text',
  },
  date: 'Date',
  statusIs: 'Status',
  colon: ': ',
  untitled: 'untitled article',
  background: 'Background: the articles only allude to it.',
  openEnds: 'No end is given: shown on the first day.',
  accordingTo: (who) => `according to ${who}`,
  machineTranslation: (original) => `machine translation${original ? ` (original: ${original})` : ''}`,
  dayKnown: (note) => `How the day is known: ${note}`,
  quoted: (words) => `“${words}”`,
  citedFor: (event) => `cited for: ${event}`,
  edition: (version) => `edition ${version}`,
  leftOut: (count) => `Left out, because iCalendar has no years before 1 or after 9999: ${count}.`,
};

const fr: Words = {
  status: {
    occurred: 'a eu lieu',
    ongoing: 'en cours',
    planned: 'prévu',
    proposed: 'proposé',
    alleged: 'allégué',
    rejected: 'rejeté',
  },
  basis: {
    explicit: 'donnée par le texte',
    relative: 'déduite du texte et du jour de l’article',
    inferred: 'connue par ailleurs, pas par le texte',
  },
  date: 'Date',
  statusIs: 'Statut',
  colon: `${NBSP}: `,
  untitled: 'article sans titre',
  background: `Arrière-plan${NBSP}: les articles ne font qu’y allusion.`,
  openEnds: `Sans date de fin${NBSP}: montré au premier jour.`,
  accordingTo: (who) => `selon ${who}`,
  machineTranslation: (original) => `traduction automatique${original ? ` (original${NBSP}: ${original})` : ''}`,
  dayKnown: (note) => `Comment le jour est connu${NBSP}: ${note}`,
  quoted: (words) => `«${NBSP}${words}${NBSP}»`,
  citedFor: (event) => `cité pour${NBSP}: ${event}`,
  edition: (version) => `édition ${version}`,
  leftOut: (count) => `Omis, iCalendar n’ayant pas d’années avant 1 ni après 9999${NBSP}: ${count}.`,
};

const WORDS: Readonly<Record<Lang, Words>> = { en, fr };

/** The words of a language. */
export const wordsOf = (language: Lang): Words => WORDS[language];

/** What became of an event, and who says so: "planned, according to the ministry". */
export function statusWords({ status, attribution }: TimelineEvent, language: Lang): string {
  const words = wordsOf(language);
  const who = attribution && words.accordingTo(wordsIn(attribution, language));
  return [words.status[status], who].filter(Boolean).join(', ');
}

/** An event's title, with its status where it cannot be taken for a fact: "A ceasefire (proposed)". */
export function titleWithStatus(event: TimelineEvent, language: Lang): string {
  const title = oneLine(wordsIn(event.title, language));
  const isFact = event.status === 'occurred' || event.status === 'ongoing';
  return isFact ? title : `${title} (${wordsOf(language).status[event.status]})`;
}

/** The whole of a date in one line: "Date: about mid-July 2023 (known from elsewhere, not from the text: The text says …)". */
export function dateLine({ when }: TimelineEvent, language: Lang): string {
  const words = wordsOf(language);
  const note = when.note && wordsIn(when.note, language);
  const known = [words.basis[when.basis], note].filter(Boolean).join(words.colon);
  return `${words.date}${words.colon}${speakWhen(when, language)} (${known})`;
}

/** "Status: planned, according to the ministry". */
export const statusLine = (event: TimelineEvent, language: Lang): string =>
  wordsOf(language).statusIs + wordsOf(language).colon + statusWords(event, language);

/** "machine translation (original: French)"; undefined for a text that is none. */
export function translationWords(source: Source, language: Lang): string | undefined {
  if (!source.machineTranslated) return undefined;
  const original = source.translatedFrom && languageName(source.translatedFrom, language);
  return wordsOf(language).machineTranslation(original);
}

/** How the day of publication is known, in a sentence; undefined where there is nothing to say. */
export function publishedWords({ published }: Source, language: Lang): string | undefined {
  return published.note && wordsOf(language).dayKnown(wordsIn(published.note, language));
}

/** What a reader of a citation must be told of its source, sentence by sentence. */
export function sourceNotes(source: Source, language: Lang): readonly string[] {
  const translation = translationWords(source, language);
  const published = publishedWords(source, language);
  return [translation && toSentence(translation), published && oneLine(published)].flatMap((note) => note ?? []);
}

const toSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** A source in one line, as far as it is known: author, title, publisher, day. */
export function sourceLine(source: Source, language: Lang): string {
  const words = wordsOf(language);
  const title = source.title === null ? words.untitled : words.quoted(source.title);
  const parts = [source.author, title, source.publisher, formatWhen(source.published, language)];
  return oneLine(parts.filter((part) => part !== null).join(', '));
}

/** The name of a language in a language: "French", "français"; its tag where the platform has no name for it. */
function languageName(tag: string, language: Lang): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that is not one throws a RangeError.
    return tag;
  }
}

/** The tag of the words that an export in this language has of an event. */
export const eventLanguage = ({ title }: TimelineEvent, language: Lang): string => languageOf(title, language);
