/**
 * What the shape of the parts alone cannot say: translations, lengths, order, offsets that agree with their words.
 * None of it makes a part unusable, so all of it is a warning.
 *
 * Must not know: what the parts refer to (`references.ts` does).
 */
import type { Path, Report } from './fault';
import { compareEvents, compareMentionsBy, compareRanges, compareSources, findDisorder } from './order';
import type { Parts } from './references';
import type { Kept } from './salvage';
import { checkLanguages, eachText } from './texts';
import { type Mention, type Source, type Text, type TimelineEvent, timelineSchema } from './timeline';
import type { RawDocument } from './upgrade';

/** Longer titles do not fit the labels of the axis. In UTF-16 code units. */
const MAX_TITLE = 80;

/** Warns of fields at the top that the format does not have. */
export function checkUnknownFields(document: RawDocument, report: Report): void {
  const unknown = Object.keys(document).filter((key) => !(key in timelineSchema.shape));
  for (const key of unknown) report([key], 'is a field which the format does not know', 'warning');
}

/** Warns of every Text anywhere in `value` that lacks a language or has one too many. */
export function checkTranslations(value: unknown, languages: readonly string[], report: Report, base: Path = []): void {
  const check = (text: Readonly<Record<string, unknown>>, path: Path) => {
    for (const message of checkLanguages(text, languages)) report([...path], message, 'warning');
  };
  eachText(value, check, base);
}

/** Warns of titles that are too long. */
export function checkTitle(title: Text, path: Path, report: Report): void {
  for (const language of Object.keys(title)) {
    const { length } = title[language] ?? '';
    if (length > MAX_TITLE)
      report([...path, language], `has ${length} characters: at most ${MAX_TITLE} fit`, 'warning');
  }
}

/** The offsets of a mention and its words are cut from one text, and so agree. */
const agrees = ({ start, end, exact, time }: Mention): boolean =>
  end - start === exact.length &&
  (time === undefined || (time.end - time.start === time.exact.length && time.start >= start && time.end <= end));

function checkMention(mention: Mention, path: Path, report: Report): void {
  const { start, end, exact, time } = mention;
  if (end - start !== exact.length) {
    report([...path, 'end'], `gives ${end - start} characters, but the quote has ${exact.length}`, 'warning');
  }
  if (time && time.end - time.start !== time.exact.length) {
    const message = `gives ${time.end - time.start} characters, but the words have ${time.exact.length}`;
    report([...path, 'time', 'end'], message, 'warning');
  }
  if (time && (time.start < start || time.end > end)) {
    report([...path, 'time'], 'does not lie inside its passage', 'warning');
  }
}

function checkOrder<T>(
  kept: readonly Kept<T>[],
  {
    compare,
    rule,
    report,
  }: { readonly compare: (a: T, b: T) => number; readonly rule: string; readonly report: Report },
): void {
  const values = kept.map(({ value }) => value);
  const item = kept[findDisorder(values, compare)];
  if (item) report(item.path, `stands in the wrong place: ${rule}`, 'warning');
}

function checkSource({ value, path }: Kept<Source>, report: Report): void {
  for (const key of ['boilerplate', 'notes'] as const) {
    const ranges: readonly { readonly start: number; readonly end: number }[] = value[key];
    if (findDisorder(ranges, compareRanges) === -1) continue;
    report([...path, key], 'is in the wrong order: ranges go by start', 'warning');
  }
}

type CompareMentions = (a: Mention, b: Mention) => number;

function checkEvent({ value, path }: Kept<TimelineEvent>, compareMentions: CompareMentions, report: Report): void {
  checkTitle(value.title, [...path, 'title'], report);
  value.evidence.forEach((mention, index) => {
    if (!agrees(mention)) checkMention(mention, [...path, 'evidence', index], report);
  });
  if (findDisorder(value.evidence, compareMentions) === -1) return;
  report([...path, 'evidence'], "is in the wrong order: evidence goes by its source's day, then offset", 'warning');
}

/** Warns of what is wrong inside sources and events and of their order. */
export function checkParts({ sources, events }: Pick<Parts, 'sources' | 'events'>, report: Report): void {
  const inOrder = sources.kept.map(({ value }) => value).toSorted(compareSources);
  const compareMentions = compareMentionsBy(inOrder.map(({ id }) => id));
  for (const kept of sources.kept) checkSource(kept, report);
  for (const kept of events.kept) checkEvent(kept, compareMentions, report);
  checkOrder(sources.kept, { compare: compareSources, rule: 'sources go by day of publication, then id', report });
  checkOrder(events.kept, { compare: compareEvents, rule: 'events go by start, then end, then id', report });
}
