// Dates that a sentence names and that date nothing in it: those of a reporting verb, and those that no calendar has. An event
// beside one is not of the article's day merely because the machine could not use it.

import { optional } from '../extract/tag/optional';
import type { Timex } from '../extract/timex';
import { type Attachment, isDating } from './attach';
import type { Range } from './propose-passages';
import type { Article, Published, Stretch } from './propose-shapes';

/** The last day of each month, by the beginnings of its names in English and French. */
const SHORT: readonly (readonly [names: string, last: number])[] = [
  ['feb(?:ruary)?|févr(?:ier)?|fevr(?:ier)?', 29],
  ['apr(?:il)?|avr(?:il)?', 30],
  ['june?|juin', 30],
  ['sept?(?:ember|embre)?', 30],
  ['nov(?:ember|embre)?', 30],
];
const TAIL = '(?:\\.?,? (?<year>[12]\\d{3}))?(?![\\p{L}\\d])';
const DATES = SHORT.map(([names, last]) => ({
  last,
  patterns: [
    new RegExp(`(?<![\\d.,:/-])(?<day>29|3[01])(?:st|th)?(?: of)? (?:${names})${TAIL}`, 'giu'),
    new RegExp(`(?<!\\p{L})(?:${names})\\.? (?<day>29|3[01])(?:st|th)?${TAIL}`, 'giu'),
  ],
}));

/** Whether a month of at most `last` days has such a day; a 29 February without a year may be of any leap year. */
function exists(day: number, year: string | undefined, last: number): boolean {
  if (day > last) return false;
  return last !== 29 || year === undefined || new Date(Date.UTC(Number(year), 1, day)).getUTCMonth() === 1;
}

/** Dates that no calendar has: "31 June", "29 février 2025". The tagger finds no time in them. */
function impossibleDates(text: string, { start, end }: Range): readonly Stretch[] {
  const words = text.slice(start, end);
  return DATES.flatMap(({ last, patterns }) =>
    patterns
      .flatMap((pattern) => [...words.matchAll(pattern)])
      .filter(({ groups }) => !exists(Number(groups?.day), groups?.year, last))
      .map(({ index, 0: exact }) => ({ start: start + index, end: start + index + exact.length, exact })),
  );
}

const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/** "Said today that": what is left over is the article's own day, which is what it would be anyway. */
const isOfArticle = ({ from, to }: Timex, published: Published): boolean =>
  from !== null && to !== null && from >= published.from && to <= published.to;

/** What a sentence says of when and no event of it took, in order. */
export function unusedIn(
  { text, published }: Pick<Article, 'text' | 'published'>,
  { sentence, timexes }: { readonly sentence: Range; readonly timexes: readonly Timex[] },
  attachments: readonly Attachment[],
): readonly Stretch[] {
  const used = new Set(attachments.flatMap((each) => each.timexes));
  const left = timexes
    .filter((timex) => isDating(timex) && !used.has(timex) && !isOfArticle(timex, published))
    .map(({ start, end, text: exact }) => ({ start, end, exact }));
  const impossible = impossibleDates(text, sentence).filter((date) => !left.some((other) => overlaps(date, other)));
  return [...left, ...impossible].sort((one, other) => one.start - other.start);
}

/** Beside an unused date, the article's day is a guess: the time is not known. */
export function withUnused(attachment: Attachment, unused: readonly Stretch[]): Attachment {
  if (attachment.timexes.length > 0 || unused.length === 0) return attachment;
  return { ...attachment, rule: 'attach.unknown', ...optional('unused', unused) };
}
