/** What is known of an event, row by row; a row that would say nothing is not there. */
import type { ReactNode } from 'react';
import type { Actor, TimelineEvent } from '../../../data/schema/timeline';
import { useApp } from '../shared/app-context';
import { Words } from '../shared/Words';

export function Facts({ event }: { readonly event: TimelineEvent }) {
  const { dataset, messages } = useApp();
  const topic = dataset.topics.get(event.topic);
  const actors = event.actors.flatMap((id) => dataset.actors.get(id) ?? []);
  const places = event.places.flatMap((id) => dataset.places.get(id) ?? []);
  return (
    <dl className="facts">
      <Fact label={messages.card.known}>
        <Basis event={event} />
      </Fact>
      {event.attribution && (
        <Fact label={messages.card.according}>
          <Words of={event.attribution} />
        </Fact>
      )}
      {topic && (
        <Fact label={messages.card.topic}>
          <span className="topic-dot" aria-hidden="true" />
          <Words of={topic.label} />
        </Fact>
      )}
      {actors.length > 0 && (
        <Fact label={messages.card.actors}>
          <ActorLabels of={actors} />
        </Fact>
      )}
      {places.length > 0 && (
        <Fact label={messages.card.places}>
          <Labels of={places} />
        </Fact>
      )}
      {event.background && <Fact label={messages.header.background}>{messages.card.background}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Labels({ of }: { readonly of: readonly { readonly id: string; readonly label: Record<string, string> }[] }) {
  return (
    <ul className="labels">
      {of.map(({ id, label }) => (
        <li key={id}>
          <Words of={label} marked />
        </li>
      ))}
    </ul>
  );
}

/** Each opens who it is. */
function ActorLabels({ of }: { readonly of: readonly Actor[] }) {
  const { commands } = useApp();
  return (
    <ul className="labels">
      {of.map(({ id, label }) => (
        <li key={id}>
          <button type="button" className="actor-link" aria-haspopup="dialog" onClick={() => commands.openActor(id)}>
            <Words of={label} marked />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** One line on how the date is known: the words that give it, or the reason it was inferred. */
function Basis({ event }: { readonly event: TimelineEvent }) {
  const { dataset, messages } = useApp();
  const { basis, note } = event.when;
  const dating = event.evidence.find((mention) => mention.time !== undefined);
  const words = dating?.time?.exact;
  const language = dating?.language ?? dataset.sources.get(dating?.source ?? '')?.language;
  return (
    <>
      {messages.card.basis[basis]}
      {words !== undefined && basis !== 'inferred' && (
        <>
          {messages.app.colon}
          <span lang={language}>{messages.card.quoted(words)}</span>
        </>
      )}
      .
      {note && (
        <span className="basis-note">
          {' '}
          <Words of={note} />
        </span>
      )}
    </>
  );
}
