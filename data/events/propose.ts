// Article → draft events: clause by clause, each with its passage, time, status, names, topic, and how they were found.
// Lists in, lists out; reads and writes nothing.

import { fold } from '../extract/fold';
import { optional } from '../extract/tag/optional';
import type { Timex } from '../extract/timex';
import { type Attachment, attach } from './attach';
import { unusedIn, withUnused } from './attach-unused';
import { toWhen, withStatus } from './attach-when';
import { findNames, type Gazetteer } from './gazetteer';
import { topicOf } from './lexicon-topics';
import { joinDaysAndClocks } from './propose-clocks';
import { isContinuation } from './propose-continuations';
import { isFurniture, withoutDateline } from './propose-furniture';
import { articleSentences, type Range } from './propose-passages';
import type { Article, NameFound, Proposal, ProposedWhen, Stretch } from './propose-shapes';
import { lastPossibleDay, type Spoken, tagArticle } from './propose-timexes';
import { type Unit, unitsOf } from './propose-units';
import { type StatusView, statusOf } from './status';
import { claimantOf } from './status-claimant';

/** What proposing needs besides the article. */
export interface ProposeOptions extends Spoken {
  readonly gazetteer: Gazetteer;
}

const TITLE_LENGTH = 80;

const stretchOf = (text: string, { start, end }: Range): Stretch => ({ start, end, exact: text.slice(start, end) });

/** Whether a day lies ahead of the article; of one whose day is not known, the last possible day counts as ahead. */
function liesAhead(start: string, article: Article): boolean {
  const { from, to } = article.published;
  const last = lastPossibleDay(article);
  return start >= to || (last > from && start.slice(0, 10) >= last);
}

/** How an event's time lies to the article's day; a time that the article's own day stands for lies at it. */
function aheadOf({ timexes }: Attachment, { start, end, mod }: ProposedWhen, article: Article): StatusView {
  const [at, last] = [mod === 'BEFORE' ? end : start, timexes.at(-1)];
  const future = timexes.length > 0 && at !== null && liesAhead(at, article);
  const unfinished = !future && timexes.length > 1 && last?.from ? liesAhead(last.from, article) : false;
  return { future, unfinished, openEnded: start !== null && end === null && mod !== 'AFTER' };
}

/** A draft title: the passage, cut at a word. */
function draftTitle(exact: string): string {
  const line = exact.replace(/\s+/g, ' ');
  if (line.length <= TITLE_LENGTH) return line;
  return `${line.slice(0, TITLE_LENGTH).replace(/\s\S*$/, '')}…`;
}

function confidenceOf(attachment: Attachment, hasCue: boolean): number {
  const byRule = { 'attach.clause': 0.8, 'attach.lead': 0.7, 'attach.article': 0.5, 'attach.unknown': 0.2 };
  const isDoubtful = attachment.timexes.some(({ basis }) => basis === 'inferred');
  const rule = isDoubtful ? byRule['attach.unknown'] : byRule[attachment.rule];
  return Math.round((rule + (hasCue ? 0.1 : 0)) * 100) / 100;
}

function weightOf(names: readonly NameFound[], attachment: Attachment, topic: string | undefined): number {
  const dated = attachment.timexes.length > 0 ? 0.2 : 0;
  return Math.min(1, Math.round((0.3 + dated + Math.min(names.length, 3) * 0.1 + (topic ? 0.1 : 0)) * 100) / 100);
}

interface Attached {
  readonly passage: Unit;
  readonly attachment: Attachment;
  /** All of its sentence. */
  readonly times: readonly Timex[];
}

/** The units of a sentence with their times. */
function attachAll(article: Article, sentence: Range, timexes: readonly Timex[]): readonly Attached[] {
  const { text } = article;
  const units = unitsOf(text, sentence, timexes);
  const attachments = units.map((unit) => attach({ clause: unit, sentence, timexes: unit.timexes, text }));
  const unused = unusedIn(article, { sentence, timexes }, attachments);
  return units.flatMap((passage, index) => {
    const attachment = attachments[index];
    return attachment ? [{ passage, attachment: withUnused(attachment, unused), times: timexes }] : [];
  });
}

function proposeOne({ passage, attachment, times }: Attached, article: Article, options: ProposeOptions): Proposal {
  const { text, published } = article;
  const when = toWhen(attachment, text, published);
  const view = aheadOf(attachment, when, article);
  const { status, cue } = statusOf(text, passage, { ...view, ...optional('announcement', passage.announcement) });
  const names = findNames(text, options.gazetteer, passage.start, passage.end);
  const topic = topicOf(fold(text.slice(passage.start, passage.end)));
  const claimant = claimantOf(text, passage.sentence, times);
  const stretch = stretchOf(text, passage);
  return {
    source: article.id,
    passage: stretch,
    title: draftTitle(stretch.exact),
    // Where the tense alone says that the time is not known, it is of the past.
    when: attachment.unused ? withStatus(when, status, published) : when,
    timexes: attachment.timexes,
    ...optional('unused', attachment.unused),
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

/** Headings and headlines have no full stop and no closing quotation mark. */
const isHeading = (text: string, { start, end }: Range): boolean =>
  end - start < 90 && !/[.!…”»";:,)]$/.test(text.slice(start, end));

const isQuestion = (text: string, { start, end }: Range): boolean => /\?\s?[»”"]?$/.test(text.slice(start, end));

/** What of a sentence reports something: without the site furniture in it. */
function reportedIn(text: string, sentence: Range, timexes: readonly Timex[]): readonly Range[] {
  const own = timexes.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return isFurniture(text, sentence, own) ? [] : withoutDateline(text, sentence, own);
}

/** All draft events of one article, in text order. */
export function proposeEvents(article: Article, options: ProposeOptions): readonly Proposal[] {
  const { text } = article;
  const timexes = joinDaysAndClocks(tagArticle(article, options), text);
  return articleSentences(article)
    .filter(
      (sentence) =>
        !isHeading(text, sentence) && !isQuestion(text, sentence) && !isContinuation(text, sentence, timexes),
    )
    .flatMap((sentence) => reportedIn(text, sentence, timexes))
    .flatMap((sentence) =>
      attachAll(
        article,
        sentence,
        timexes.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
      ),
    )
    .map((attached) => proposeOne(attached, article, options));
}
