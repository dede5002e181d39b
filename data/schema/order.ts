/**
 * The order that the contract promises: sources by day, events by time, evidence by its source's day and its place there.
 *
 * Must not know: faults, files.
 */
import type { Mention, Source, TimelineEvent, When } from './timeline';

type Span = Pick<When, 'start' | 'end'>;

function millis(instant: string | null, open: number): number {
  return instant === null ? open : Date.parse(instant);
}

/** Infinity minus Infinity is not a number; two open ends are equal. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By start, then end. An open start is before, an open end after everything. */
function compareSpans(a: Span, b: Span): number {
  return (
    difference(millis(a.start, -Infinity), millis(b.start, -Infinity)) ||
    difference(millis(a.end, Infinity), millis(b.end, Infinity))
  );
}

/** By start, then end, then id. */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  return compareSpans(a.when, b.when) || compareText(a.id, b.id);
}

/** By day of publication, then id. */
export function compareSources(a: Source, b: Source): number {
  return compareSpans(a.published, b.published) || compareText(a.id, b.id);
}

/** Compares ranges of one text: by start, then end. */
export function compareRanges(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number {
  return a.start - b.start || a.end - b.end;
}

/** A comparison of mentions by their source's rank, then by offset. Unknown sources come last. */
export function compareMentionsBy(sourceIds: readonly string[]): (a: Mention, b: Mention) => number {
  const ranks = new Map(sourceIds.map((id, rank) => [id, rank]));
  const rankOf = (mention: Mention) => ranks.get(mention.source) ?? sourceIds.length;
  return (a, b) => rankOf(a) - rankOf(b) || compareRanges(a, b);
}

/** Index of the first element that stands before its predecessor; -1 where the list is in order. */
export function findDisorder<T>(list: readonly T[], compare: (a: T, b: T) => number): number {
  return list.findIndex((item, index) => {
    const before = list[index - 1];
    return before !== undefined && compare(before, item) > 0;
  });
}
