/** An article that was touched on the axis while presenting: what it is, and how its day is known. */
import { useRef } from 'react';
import type { Source } from '../../../data/schema/timeline';
import { presentWords } from '../../i18n/present/words';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { useFit } from './use-fit';

export function SlideArticle({ source }: { readonly source: Source }) {
  const { language, messages } = useApp();
  const words = useWords(presentWords);
  const box = useRef<HTMLElement>(null);
  useFit(box, source);
  return (
    <section ref={box} className="slide-event" aria-label={words.article}>
      <p className="slide-when">
        <strong>{formatWhen(source.published, language)}</strong>
        <span>{source.publisher ?? messages.source.unknownPublisher}</span>
      </p>
      <h2 lang={source.title === null ? undefined : source.language}>{source.title ?? messages.source.unknownTitle}</h2>
      {source.published.note && (
        <p className="slide-note">
          <Words of={source.published.note} />
        </p>
      )}
    </section>
  );
}
