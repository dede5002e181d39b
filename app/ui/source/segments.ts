/**
 * Cuts a text into paragraphs, and each paragraph into segments that are covered by the same passages throughout, so
 * that overlapping passages can be drawn one over the other.
 *
 *     text       NATO ministers met on Thursday in Brussels.
 *     passage A       ├───────────────────┤
 *     passage B                 ├───────────────────┤
 *     segments   │    │    A    │   A B   │    B    ││
 *
 * Offsets are of the source text, in UTF-16 code units; joined, the segments are the text.
 * Must not know: React, colours.
 */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Segment<P extends Stretch> extends Stretch {
  readonly text: string;
  /** The longest first, so that the last one is the innermost. */
  readonly passages: readonly P[];
  /** True in the words that date one of its passages. */
  readonly isTime: boolean;
  readonly isFurniture: boolean;
  readonly hasNote: boolean;
  /** True in a time expression, where they are shown. */
  readonly isTimex: boolean;
  /** True in words that were searched for. */
  readonly isHit: boolean;
}

export interface Paragraph<P extends Stretch> extends Stretch {
  readonly segments: readonly Segment<P>[];
  readonly isFurniture: boolean;
}

export interface Layers<P extends Stretch> {
  readonly passages: readonly P[];
  readonly times: readonly Stretch[];
  readonly furniture: readonly Stretch[];
  readonly notes: readonly Stretch[];
  readonly timexes?: readonly Stretch[];
  readonly hits?: readonly Stretch[];
}

/** Paragraphs are the lines that hold something; blank lines between them belong to no paragraph. */
export function toParagraphs<P extends Stretch>(text: string, layers: Layers<P>): readonly Paragraph<P>[] {
  return linesOf(text).map((line) => {
    const segments = toSegments(text, line, layers);
    return { ...line, segments, isFurniture: segments.every((segment) => segment.isFurniture) };
  });
}

function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== '') lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

function toSegments<P extends Stretch>(text: string, line: Stretch, layers: Layers<P>): Segment<P>[] {
  const all = [
    ...layers.passages,
    ...layers.times,
    ...layers.furniture,
    ...layers.notes,
    ...(layers.timexes ?? []),
    ...(layers.hits ?? []),
  ].filter((part) => touches(part, line));
  const cuts = new Set([line.start, line.end]);
  for (const part of all) {
    cuts.add(Math.max(part.start, line.start));
    cuts.add(Math.min(part.end, line.end));
  }
  const ordered = [...cuts].toSorted((a, b) => a - b);
  return ordered.slice(0, -1).map((start, at) => toSegment(text, { start, end: ordered[at + 1] ?? start }, layers));
}

function toSegment<P extends Stretch>(text: string, { start, end }: Stretch, layers: Layers<P>): Segment<P> {
  const covers = (part: Stretch) => part.start <= start && part.end >= end;
  return {
    start,
    end,
    text: text.slice(start, end),
    passages: layers.passages.filter(covers).toSorted((a, b) => b.end - b.start - (a.end - a.start)),
    isTime: layers.times.some(covers),
    isFurniture: layers.furniture.some(covers),
    hasNote: layers.notes.some(covers),
    isTimex: layers.timexes?.some(covers) ?? false,
    isHit: layers.hits?.some(covers) ?? false,
  };
}

const touches = (part: Stretch, line: Stretch): boolean => part.start < line.end && part.end > line.start;
