/** The text, word for word, with its passages marked and their dates in the margin. */
import { useMemo, useRef } from 'react';
import type { Timex } from '../../../data/extract/timex';
import type { AnchoredPassage, Article } from '../../dataset/article';
import type { HitWords } from '../../search/answer';
import { findHits } from '../../search/hits';
import { withoutFurniture } from '../../search/rows';
import { useTimexes } from '../../timexes/use-timexes';
import { useApp } from '../shared/app-context';
import { useHits } from '../shared/hits-context';
import '../shared/hit.css';
import { Margin } from './Margin';
import { NoteList } from './NoteList';
import { SegmentMark } from './SegmentMark';
import { type Paragraph, toParagraphs } from './segments';
import { TimexList } from './TimexList';
import { useScrollToPassage } from './use-scroll-to-passage';

/** A passage where it stands in this text. */
export interface PlacedPassage {
  readonly start: number;
  readonly end: number;
  readonly passage: AnchoredPassage;
}

interface ArticleTextProps {
  readonly article: Article;
  /** Whether every time expression is shown with its value. */
  readonly showsTimexes: boolean;
}

export function ArticleText({ article, showsTimexes }: ArticleTextProps) {
  const { source, text } = article;
  const words = useHits()?.answer.words;
  const timexes = useTimexes(article, showsTimexes);
  const paragraphs = useMemo(() => layOut(article, words, timexes), [article, words, timexes]);
  const element = useRef<HTMLDivElement>(null);
  useScrollToPassage(article, element);
  return (
    <div ref={element} className="article-text" lang={source.language}>
      {paragraphs.map((paragraph) => (
        <Block key={paragraph.start} {...{ paragraph, article, timexes }} />
      ))}
      {text.trim() === '' && <p>…</p>}
    </div>
  );
}

interface BlockProps {
  readonly paragraph: Paragraph<PlacedPassage>;
  readonly article: Article;
  readonly timexes: readonly Timex[];
}

function Block({ paragraph, article, timexes }: BlockProps) {
  const { messages } = useApp();
  const starting = uniquePassages(paragraph).filter((placed) => placed.start >= paragraph.start);
  const here = timexes.filter((timex) => timex.start >= paragraph.start && timex.start < paragraph.end);
  const notes = article.source.notes.filter((note) => note.start >= paragraph.start && note.start < paragraph.end);
  return (
    <div className={`block ${paragraph.isFurniture ? 'is-furniture' : ''}`}>
      <Margin passages={starting} />
      <div>
        {paragraph.isFurniture && <span className="sr-only">{messages.source.furniture + messages.app.colon}</span>}
        <p>
          {paragraph.segments.map((segment) => (
            <SegmentMark key={segment.start} segment={segment} />
          ))}
        </p>
        {here.length > 0 && !paragraph.isFurniture && <TimexList timexes={here} />}
        {notes.length > 0 && <NoteList notes={notes} text={article.text} />}
      </div>
    </div>
  );
}

function layOut(
  { text, passages, source }: Article,
  words: HitWords | undefined,
  timexes: readonly Timex[],
): readonly Paragraph<PlacedPassage>[] {
  const placed = passages.flatMap((passage) =>
    passage.anchored.state === 'not-found'
      ? []
      : [{ start: passage.anchored.start, end: passage.anchored.end, passage }],
  );
  const times = passages.flatMap(({ anchored }) =>
    anchored.time === undefined || anchored.time.state === 'not-found' ? [] : [anchored.time],
  );
  const hits = words === undefined ? [] : findHits(withoutFurniture(text, source.boilerplate), words);
  return toParagraphs(text, {
    hits,
    passages: placed,
    times,
    furniture: source.boilerplate,
    notes: source.notes,
    timexes,
  });
}

function uniquePassages(paragraph: Paragraph<PlacedPassage>): readonly PlacedPassage[] {
  const unique = new Set(paragraph.segments.flatMap((segment) => segment.passages));
  return [...unique].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
