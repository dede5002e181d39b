/** What is known of an event, row by row; a row that would say nothing is not there. */
import type { Text, TimelineEvent } from '../../../data/schema/timeline';
import { speakWhen } from '../../time/format';
import { Content } from '../Content';
import { Fact } from '../Fact';
import type { PageContext } from '../page-context';

interface EventFactsProps {
  readonly event: TimelineEvent;
  readonly page: PageContext;
}

export function EventFacts({ event, page }: EventFactsProps) {
  const { dataset, language, messages, words } = page;
  const topic = dataset.topics.get(event.topic);
  return (
    <dl className="facts">
      <Fact label={words.event.when}>{speakWhen(event.when, language)}</Fact>
      <Fact label={messages.card.known}>
        <Known event={event} page={page} />
      </Fact>
      <Fact label={words.event.status}>{messages.status[event.status]}</Fact>
      {event.attribution && (
        <Fact label={messages.card.according}>
          <Content of={event.attribution} page={page} />
        </Fact>
      )}
      {topic && (
        <Fact label={messages.card.topic}>
          <Content of={topic.label} page={page} />
        </Fact>
      )}
      <Labels label={messages.card.actors} of={event.actors.map((id) => dataset.actors.get(id))} page={page} />
      <Labels label={messages.card.places} of={event.places.map((id) => dataset.places.get(id))} page={page} />
      {event.background && <Fact label={messages.header.background}>{messages.card.background}</Fact>}
    </dl>
  );
}

interface LabelsProps {
  readonly label: string;
  readonly of: readonly ({ readonly id: string; readonly label: Text } | undefined)[];
  readonly page: PageContext;
}

function Labels({ label, of, page }: LabelsProps) {
  const known = of.filter((row) => row !== undefined);
  if (known.length === 0) return null;
  return (
    <Fact label={label}>
      <ul className="labels">
        {known.map((row) => (
          <li key={row.id}>
            <Content of={row.label} page={page} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** How the date is known: the words that give it, or the reason it was inferred. */
function Known({ event, page }: EventFactsProps) {
  const { basis, note } = event.when;
  const dating = event.evidence.find(({ time }) => time !== undefined);
  const language = dating?.language ?? page.dataset.sources.get(dating?.source ?? '')?.language;
  return (
    <>
      {page.messages.card.basis[basis]}
      {dating?.time !== undefined && basis !== 'inferred' && (
        <>
          {' '}
          (<q lang={language}>{dating.time.exact}</q>)
        </>
      )}
      .{note && ' '}
      {note && <Content of={note} page={page} />}
    </>
  );
}
