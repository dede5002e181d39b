/** A page for one event: its canonical address, readable by anyone and anything, with a way into the timeline. */
import type { TimelineEvent } from '../../../data/schema/timeline';
import { formatWhen } from '../../time/format';
import { StatusGlyph } from '../../ui/shared/StatusGlyph';
import { toneOf } from '../../ui/shared/tone';
import { Content } from '../Content';
import { PageFrame } from '../PageFrame';
import type { PageContext } from '../page-context';
import { EventFacts } from './EventFacts';
import { Neighbours } from './Neighbours';
import { Proofs } from './Proofs';

interface EventPageProps {
  readonly event: TimelineEvent;
  readonly page: PageContext;
}

export function EventPage({ event, page }: EventPageProps) {
  const { dataset, language, messages, words } = page;
  return (
    <PageFrame page={page}>
      <article className={toneOf(event.topic, dataset)} aria-labelledby="title">
        <p className="event-when">
          <StatusGlyph of={event.status} />
          <strong>{formatWhen(event.when, language)}</strong>
          {` · ${messages.status[event.status]}`}
        </p>
        <h1 id="title">
          <Content of={event.title} page={page} />
        </h1>
        <p className="lead">
          <Content of={event.summary} page={page} />
        </p>
        <p className="event-link">
          <a className="button" href={`${page.home}?event=${event.id}`}>
            {words.event.toTimeline}
          </a>
        </p>
        <EventFacts event={event} page={page} />
        <h2>{messages.card.evidence}</h2>
        <Proofs event={event} page={page} />
      </article>
      <Neighbours event={event} page={page} />
    </PageFrame>
  );
}
