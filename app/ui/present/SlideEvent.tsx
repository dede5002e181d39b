/** An event as it is shown to a class: when, what became of it, its title, and the words that prove it with who says so. */
import { useRef } from 'react';
import type { Mention, TimelineEvent } from '../../../data/schema/timeline';
import { presentWords } from '../../i18n/present/words';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { TimedQuote } from '../shared/TimedQuote';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { useFit } from './use-fit';

interface SlideEventProps {
  readonly event: TimelineEvent;
  /** Which proof, counted from 1. */
  readonly asked: number;
}

export function SlideEvent({ event, asked }: SlideEventProps) {
  const { dataset, language, messages } = useApp();
  const words = useWords(presentWords);
  const box = useRef<HTMLElement>(null);
  useFit(box, asked);
  const mention = event.evidence[asked - 1] ?? event.evidence[0];
  return (
    <section ref={box} className={`slide-event ${toneOf(event.topic, dataset)}`} aria-label={words.event}>
      <p className="slide-when">
        <StatusGlyph of={event.status} />
        <strong>{formatWhen(event.when, language)}</strong>
        <span className="slide-status">{messages.status[event.status]}</span>
      </p>
      <h2>
        <Words of={event.title} />
      </h2>
      {mention && <Quotation event={event} mention={mention} />}
    </section>
  );
}

function Quotation({ event, mention }: { readonly event: TimelineEvent; readonly mention: Mention }) {
  const { dataset, language, messages } = useApp();
  const source = dataset.sources.get(mention.source);
  const claimant = mention.attribution ?? event.attribution;
  return (
    <figure className="slide-quote">
      <blockquote lang={mention.language ?? source?.language}>
        <TimedQuote mention={mention} />
      </blockquote>
      <figcaption>
        {source && (
          <span>
            {source.publisher ?? source.title ?? messages.source.unknownPublisher},{' '}
            {formatWhen(source.published, language)}
          </span>
        )}
        {claimant && (
          <span>
            {messages.card.according + messages.app.colon}
            <Words of={claimant} />
          </span>
        )}
        {source?.machineTranslated && <span>{messages.card.translation}</span>}
      </figcaption>
    </figure>
  );
}
