/** The text, word for word, with its passages marked and their dates in the margin. */
import { useMemo, useRef } from 'react';
import type { AnchoredPassage, Article } from '../../dataset/article';
import type { HitWords } from '../../search/answer';
import { findHits } from '../../search/hits';
import { withoutFurniture } from '../../search/rows';
import { hitWords } from '../../state/search';
import { useApp, useAppState } from '../shared/app-context';
import '../shared/hit.css';
import { Margin } from './Margin';
import { NoteList } from './NoteList';
import { SegmentMark } from './SegmentMark';
import { type Paragraph, toParagraphs } from './segments';
import { useScrollToPassage } from './use-scroll-to-passage';

/** A passage where it stands in this text. */
export interface PlacedPassage {
  readonly start: number;
  readonly end: number;
  readonly passage: AnchoredPassage;
}

export function ArticleText({ article }: { readonly article: Article }) {
  const { source, text } = article;
  const words = useAppState(hitWords);
  const paragraphs = useMemo(() => layOut(article, words), [article, words]);
  const element = useRef<HTMLDivElement>(null);
  useScrollToPassage(article, element);
  return (
    <div ref={element} className="article-text" lang={source.language}>
      {paragraphs.map((paragraph) => (
        <Block key={paragraph.start} paragraph={paragraph} article={article} />
      ))}
      {text.trim() === '' && <p>…</p>}
    </div>
  );
}

function Block({ paragraph, article }: { readonly paragraph: Paragraph<PlacedPassage>; readonly article: Article }) {
  const { messages } = useApp();
  const starting = uniquePassages(paragraph).filter((placed) => placed.start >= paragraph.start);
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
        {notes.length > 0 && <NoteList notes={notes} text={article.text} />}
      </div>
    </div>
  );
}

function layOut({ text, passages, source }: Article, words: HitWords | null): readonly Paragraph<PlacedPassage>[] {
  const placed = passages.flatMap((passage) =>
    passage.anchored.state === 'not-found'
      ? []
      : [{ start: passage.anchored.start, end: passage.anchored.end, passage }],
  );
  const times = passages.flatMap(({ anchored }) =>
    anchored.time === undefined || anchored.time.state === 'not-found' ? [] : [anchored.time],
  );
  const hits = words === null ? [] : findHits(withoutFurniture(text, source.boilerplate), words);
  return toParagraphs(text, { hits, passages: placed, times, furniture: source.boilerplate, notes: source.notes });
}

function uniquePassages(paragraph: Paragraph<PlacedPassage>): readonly PlacedPassage[] {
  const unique = new Set(paragraph.segments.flatMap((segment) => segment.passages));
  return [...unique].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
