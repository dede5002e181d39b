// Cuts an article into passages that can each report one event: paragraphs, sentences, clauses. Knows punctuation and the
// joints of clauses in English and French; no verbs, no times.

import { fold } from '../extract/fold';
import { sentenceStarts } from '../extract/sentences';
import type { Article } from './propose-shapes';

/** Half-open offsets in the article. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A clause and the sentence that it belongs to. */
export interface Passage extends Range {
  readonly sentence: Range;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr gen lt col sgt capt st m mm mme jan feb mar apr jun jul aug sep sept oct nov dec janv fevr avr juil u.s no vs inc corp'.split(
    ' ',
  ),
);
/** A line break that ends a paragraph: the next line does not go on in small letters. */
const PARAGRAPH = /\n(?=\s*(?:[^\p{Ll}\s]|$))/u;

/** Joints at which a new clause begins; the lookahead keeps the joint with the clause that it opens. */
const JOINTS =
  /[;:]\s|\s[–—]\s|,?\s(?=(?:while|whereas|although|though|but|after|before|ahead of|as well as|and (?:has|have|had|is|are|was|were|will|also|must|above all|organize)|which|who|despite|in spite of|when|even if|including)\s)|,?\s(?=(?:tandis que|alors qu|bien qu|mais|après|avant de|lorsqu|puisqu|ainsi que|en raison|et (?:a|ont|est|sont|sera|que|l’accord|pourrait)|même si|malgré|qui|dont|où)(?:e\s|['’]|\s))/giu;
const QUOTES_OPEN = new Set(['“', '«']);
const QUOTES_CLOSE = new Set(['”', '»']);

function trimmed(text: string, start: number, end: number): Range {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, slice.trimEnd().length) };
}

/** Paragraphs, by blank lines and by line breaks that a sentence does not run over. */
export function paragraphsOf(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const line of text.split(PARAGRAPH)) {
    ranges.push(trimmed(text, start, start + line.length));
    start += line.length + 1;
  }
  return ranges.filter(({ start: from, end }) => end > from);
}

/** What is longer is no sentence but a table or a list; it is cut, so that no step costs more than a sentence's length. */
const LONGEST = 2000;

function atMost(source: string, from: number, to: number): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  let start = from;
  while (to - start > LONGEST) {
    const blank = source.lastIndexOf(' ', start + LONGEST);
    const end = blank > start ? blank : start + LONGEST;
    pieces.push([start, end]);
    start = end;
  }
  return [...pieces, [start, to]];
}

/** Sentences of a paragraph. */
export function sentencesOf(text: string, paragraph: Range): readonly Range[] {
  const source = text.slice(paragraph.start, paragraph.end);
  const starts = sentenceStarts(source, fold(source), ABBREVIATIONS);
  return starts
    .flatMap((at, index) => atMost(source, at, starts[index + 1] ?? source.length))
    .map(([from, to]) => trimmed(text, paragraph.start + from, paragraph.start + to))
    .filter(({ start, end }) => end > start);
}

/** Which of the offsets stand in a quotation: a quotation is not cut. Offsets ascend; the sentence is read once. */
function quotedOffsets(sentence: string, offsets: readonly number[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let [depth, at] = [0, 0];
  for (const offset of offsets) {
    for (; at < offset; at++) {
      if (QUOTES_OPEN.has(sentence.charAt(at))) depth++;
      else if (QUOTES_CLOSE.has(sentence.charAt(at))) depth = Math.max(0, depth - 1);
    }
    if (depth > 0) quoted.add(offset);
  }
  return quoted;
}

/** A relative clause between commas ends at the second one; what follows goes on with the main clause. */
const ASIDE = /^(?:who|which|qui|dont|despite|malgré|in spite of|en dépit d)\s[^,;:]{12,120},\s/iu;

const ASIDE_LENGTH = 160;

function cutsAt(source: string, cut: number): readonly number[] {
  const aside = /,\s$/.test(source.slice(Math.max(0, cut - 2), cut))
    ? ASIDE.exec(source.slice(cut, cut + ASIDE_LENGTH))
    : null;
  return aside ? [cut, cut + aside[0].length] : [cut];
}

/** Clauses of a sentence, in order; the sentence itself where it has no joint. */
export function clausesOf(text: string, sentence: Range): readonly Passage[] {
  const source = text.slice(sentence.start, sentence.end);
  const joints = [...source.matchAll(JOINTS)];
  const quoted = quotedOffsets(
    source,
    joints.map(({ index }) => index),
  );
  const free = joints.filter(({ index }) => !quoted.has(index));
  const cuts = free.flatMap((found) => cutsAt(source, found.index + found[0].length));
  const bounds = [0, ...[...new Set(cuts)].sort((one, other) => one - other), source.length];
  const passages: Passage[] = [];
  for (let index = 0; index + 1 < bounds.length; index++) {
    const range = trimmed(text, sentence.start + (bounds[index] ?? 0), sentence.start + (bounds[index + 1] ?? 0));
    if (range.end > range.start) passages.push({ ...range, sentence });
  }
  return passages;
}

const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/** All sentences of an article that are no site furniture. */
export function articleSentences({ text, boilerplate }: Article): readonly Range[] {
  return paragraphsOf(text)
    .filter((paragraph) => !boilerplate.some((range) => overlaps(paragraph, range)))
    .flatMap((paragraph) => sentencesOf(text, paragraph));
}
