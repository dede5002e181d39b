/**
 * One generated article: a log of the events it proves, with each passage cut from the text as the contract has it.
 *
 * Must not know: other articles, files.
 */
import type { Mention, Source, TimelineEvent } from '../schema/timeline';
import { describePassage } from '../selectors/describe';
import type { DraftEvent } from './event';
import { PUBLISHERS } from './vocabulary';

export interface ArticleAt {
  /** From 0, by day of publication. */
  readonly number: number;
  /** Of all articles: ids are as long as the last one's. */
  readonly articles: number;
  /** Folder of the texts, beside the timeline. */
  readonly folder: string;
  readonly published: Source['published'];
  /** Of the UTF-8 bytes of a text, in hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** As little as an event can be: its title again as its summary and its proof, and texts that are withheld. */
  readonly isLean: boolean;
}

export interface GeneratedArticle {
  readonly source: Source;
  readonly text: string;
  readonly events: readonly TimelineEvent[];
}

/** Sentences in a paragraph. */
const PARAGRAPH = 4;

interface Line {
  readonly start: number;
  readonly words: string;
  readonly sentence: string;
}

export function writeArticle(drafts: readonly DraftEvent[], at: ArticleAt): GeneratedArticle {
  const language = at.number % 3 === 2 && !at.isLean ? 'fr' : 'en';
  const id = `article-${String(at.number + 1).padStart(String(at.articles).length, '0')}`;
  const title =
    language === 'fr' ? `Chronique du fleuve, n° ${at.number + 1}` : `River chronicle, no. ${at.number + 1}`;
  const { text, lines } = layOut(title, drafts, language);
  const source: Source = {
    id,
    file: `${at.folder}/${id}.txt`,
    title,
    publisher: PUBLISHERS[at.number % PUBLISHERS.length] ?? null,
    author: null,
    url: null,
    language,
    machineTranslated: false,
    published: at.published,
    sha256: at.sha256(text),
    rights: at.isLean ? 'link' : 'full',
    boilerplate: [],
    notes: [],
  };
  const events = drafts.map((draft, position) => {
    const line = lines[position] as Line;
    return at.isLean ? leanEvent(draft, line, id) : fullEvent(draft, line, { source: id, text });
  });
  return { source, text, events };
}

const fullEvent = (
  { event, date }: DraftEvent,
  line: Line,
  { source, text }: { readonly source: string; readonly text: string },
): TimelineEvent => ({ ...event, evidence: [toMention(text, line, { source, value: date.edtf })] });

function leanEvent({ event }: DraftEvent, { start, sentence }: Line, source: string): TimelineEvent {
  const exact = event.title.en ?? '';
  const end = start + sentence.length;
  const mention = { source, start: end - exact.length, end, exact, prefix: '', suffix: '' };
  return { ...event, summary: event.title, evidence: [mention] };
}

function layOut(title: string, drafts: readonly DraftEvent[], language: 'en' | 'fr') {
  const pieces = [`${title}\n\n`];
  let start = title.length + 2;
  const lines = drafts.map(({ event, date }, position): Line => {
    const words = date.words[language];
    const sentence = `${words}${language === 'fr' ? '\u00a0: ' : ': '}${event.title[language]}`;
    const gap = (position + 1) % PARAGRAPH === 0 ? '.\n\n' : '. ';
    const line = { start, words, sentence };
    pieces.push(sentence, gap);
    start += sentence.length + gap.length;
    return line;
  });
  return { text: `${pieces.join('').trimEnd()}\n`, lines };
}

function toMention(
  text: string,
  { start, words, sentence }: Line,
  { source, value }: { readonly source: string; readonly value: string },
): Mention {
  return {
    source,
    ...describePassage(text, start, start + sentence.length),
    time: { start, end: start + words.length, exact: words, value },
  };
}
