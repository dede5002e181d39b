// Article → draft events: clause by clause, each with its passage, time, status, names, topic, and how they were found.
// Lists in, lists out; reads and writes nothing.

import { fold } from '../extract/fold';
import type { Language } from '../extract/language';
import { tagText } from '../extract/pipeline';
import type { Timex } from '../extract/timex';
import { type Attachment, attach } from './attach';
import { toWhen } from './attach-when';
import { findNames, type Gazetteer } from './gazetteer';
import { reportsSomething } from './lexicon-events';
import { topicOf } from './lexicon-topics';
import { articleSentences, clausesOf, type Passage, type Range } from './propose-passages';
import type { Article, NameFound, Proposal, Stretch } from './propose-shapes';
import { statusOf } from './status';
import { claimantOf } from './status-claimant';

/** What proposing needs besides the article. */
export interface ProposeOptions {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
}

const TITLE_LENGTH = 80;
const MIN_LETTERS = 20;

const stretchOf = (text: string, { start, end }: Range): Stretch => ({ start, end, exact: text.slice(start, end) });

/** The day that relative expressions count from: the last on which the article can have appeared. */
function lastPossibleDay({ published }: Article): string {
  return new Date(new Date(`${published.to}T00:00:00Z`).getTime() - 86_400_000).toISOString().slice(0, 10);
}

/** A draft title: the passage, cut at a word. */
function draftTitle(exact: string): string {
  const line = exact.replace(/\s+/g, ' ');
  if (line.length <= TITLE_LENGTH) return line;
  return `${line.slice(0, TITLE_LENGTH).replace(/\s\S*$/, '')}…`;
}

function confidenceOf(attachment: Attachment, hasCue: boolean): number {
  const byRule = { 'attach.clause': 0.8, 'attach.lead': 0.7, 'attach.report': 0.6, 'attach.article': 0.5 };
  return Math.round((byRule[attachment.rule] + (hasCue ? 0.1 : 0)) * 100) / 100;
}

function weightOf(names: readonly NameFound[], attachment: Attachment, topic: string | undefined): number {
  const dated = attachment.timexes.length > 0 ? 0.2 : 0;
  return Math.min(1, Math.round((0.3 + dated + Math.min(names.length, 3) * 0.1 + (topic ? 0.1 : 0)) * 100) / 100);
}

function proposeOne(passage: Passage, article: Article, timexes: readonly Timex[], options: ProposeOptions): Proposal {
  const { text, published } = article;
  const own = timexes.filter(({ start, end }) => start >= passage.sentence.start && end <= passage.sentence.end);
  const attachment = attach({ clause: passage, sentence: passage.sentence, timexes: own, published, text });
  const when = toWhen(attachment, text, published);
  const { status, cue } = statusOf(text, passage, { future: when.start !== null && when.start >= published.to });
  const names = findNames(text, options.gazetteer, passage.start, passage.end);
  const topic = topicOf(fold(text.slice(passage.start, passage.end)));
  const claimant = claimantOf(text, passage.sentence);
  const stretch = stretchOf(text, passage);
  return {
    source: article.id,
    passage: stretch,
    title: draftTitle(stretch.exact),
    when,
    timexes: attachment.timexes,
    status,
    ...(cue ? { cue } : {}),
    ...(claimant ? { claimant } : {}),
    actors: names.filter(({ kind }) => kind !== 'place'),
    places: names.filter(({ kind }) => kind === 'place'),
    ...(topic ? { topic } : {}),
    weight: weightOf(names, attachment, topic),
    rule: [attachment.rule, ...attachment.timexes.map(({ rule }) => rule)].join(' '),
    confidence: confidenceOf(attachment, cue !== undefined),
  };
}

/** Whether a passage is worth a proposal: it reports something and is neither a heading nor a question. */
function isWorth(text: string, passage: Passage): boolean {
  const words = text.slice(passage.start, passage.end);
  return words.length >= MIN_LETTERS && !/\?\s?[»”"]?$/.test(words) && reportsSomething(words);
}

/** Headings and headlines have no full stop and no closing quotation mark. */
const isHeading = (text: string, { start, end }: Range): boolean => end - start < 90 && !/[.!…”»";:,)]$/.test(text.slice(start, end));

/** All draft events of one article, in text order. */
export function proposeEvents(article: Article, options: ProposeOptions): readonly Proposal[] {
  const { text } = article;
  const timexes = tagText({ text, language: options.language, dct: lastPossibleDay(article) });
  return articleSentences(article)
    .filter((sentence) => !isHeading(text, sentence))
    .flatMap((sentence) => clausesOf(text, sentence))
    .filter((passage) => isWorth(text, passage))
    .map((passage) => proposeOne(passage, article, timexes, options));
}
