/** The events of a cluster that zooming would not part: all of them, to choose from. */
import { X } from 'lucide-react';
import { useApp } from '../shared/app-context';
import { EventRow } from '../shared/EventRow';
import { IconButton } from '../shared/IconButton';
import './card.css';

export function ClusterCard({ ids }: { readonly ids: readonly string[] }) {
  const { dataset, commands, messages } = useApp();
  const events = ids.flatMap((id) => dataset.events[dataset.indexById.get(id) ?? -1] ?? []);
  return (
    <section className="card cluster-card" aria-labelledby="cluster-title">
      <header className="card-head">
        <h2 id="cluster-title" className="card-title">
          {messages.axis.clusterTitle(events.length)}
        </h2>
        <IconButton icon={X} label={messages.card.close} onClick={commands.clearSelection} />
      </header>
      <ol className="cluster-events">
        {events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
}
