/** An actor, in a dialog: who it is, their events on a small axis and as a list, and every quote that names them. */
import { ListFilter } from 'lucide-react';
import { useMemo } from 'react';
import { actorWords } from '../../i18n/actors/words';
import { type ActorView, otherSpellings, viewActor } from '../../state/actor-view';
import { useApp, useAppState } from '../shared/app-context';
import { Dialog } from '../shared/Dialog';
import { EventRow } from '../shared/EventRow';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { NamedIn } from './NamedIn';
import { SmallAxis } from './SmallAxis';
import './actor.css';

export function ActorPanel() {
  const { commands, dataset, language } = useApp();
  const words = useWords(actorWords);
  const id = useAppState((state) => state.who) ?? '';
  const view = useMemo(() => viewActor(dataset, id), [dataset, id]);
  const name = textIn(view?.actor.label, language).text || id;
  return (
    <Dialog key={id} title={name} onClose={commands.closePanel} className="actor">
      {view === null ? (
        <p className="notice" role="status">
          {words.missing}
        </p>
      ) : (
        <Known view={view} />
      )}
    </Dialog>
  );
}

function Known({ view }: { readonly view: ActorView }) {
  const { commands } = useApp();
  const words = useWords(actorWords);
  const { actor, count, events } = view;
  return (
    <>
      <Who view={view} />
      <section className="actor-events">
        <header className="actor-head">
          <h3>{count === 0 ? words.noEvents : words.events(count)}</h3>
          {count > 0 && (
            <button type="button" className="button" onClick={() => commands.showOnlyActor(actor.id)}>
              <ListFilter aria-hidden="true" size={15} strokeWidth={1.8} /> {words.only}
            </button>
          )}
        </header>
        {events.length < count && <p className="actor-most">{words.most(events.length)}</p>}
        {events.length > 0 && <SmallAxis events={events} />}
        <Events view={view} />
      </section>
      <NamedIn view={view} />
    </>
  );
}

function Who({ view }: { readonly view: ActorView }) {
  const { language } = useApp();
  const words = useWords(actorWords);
  const { actor } = view;
  const spellings = otherSpellings(view);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(spellings);
  return (
    <div className="actor-who">
      <p>
        <span className="actor-kind">{words.kind[actor.kind]}</span>
        {actor.description && (
          <>
            {' · '}
            <Words of={actor.description} />
          </>
        )}
      </p>
      {spellings.length > 0 && <p className="actor-spelled">{words.spelled(list)}</p>}
    </div>
  );
}

function Events({ view }: { readonly view: ActorView }) {
  const { dataset } = useApp();
  return (
    <ol className="actor-list">
      {view.events.map((at) => {
        const event = dataset.events[at];
        return event === undefined ? null : <EventRow key={event.id} event={event} />;
      })}
    </ol>
  );
}
