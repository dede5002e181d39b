/** What has been opened: an event over the article that proves it, an article alone, the events of a cluster. */
import type { TimelineEvent } from '../../../data/schema/timeline';
import { ClusterCard } from '../cards/ClusterCard';
import { EventCard } from '../cards/EventCard';
import { EvidenceBar } from '../cards/EvidenceBar';
import { useApp, useAppState } from '../shared/app-context';
import { SourcePane } from '../source/SourcePane';

export function Opened() {
  const { dataset } = useApp();
  const event = useAppState((state) => state.selection?.event);
  const article = useAppState((state) => state.article);
  const expanded = useAppState((state) => state.expanded);
  const chosen = dataset.events[dataset.indexById.get(event ?? '') ?? -1];
  if (chosen !== undefined) return <OpenedEvent key={chosen.id} event={chosen} />;
  const source = dataset.sources.get(article ?? '');
  if (source !== undefined) return <SourcePane key={source.id} source={source} />;
  return expanded && <ClusterCard ids={expanded} />;
}

function OpenedEvent({ event }: { readonly event: TimelineEvent }) {
  const { dataset } = useApp();
  const asked = useAppState((state) => state.selection?.evidence ?? 1);
  // A link may ask for a piece of evidence that there is not: the first is the likeliest meant.
  const number = event.evidence[asked - 1] === undefined ? 1 : asked;
  const mention = event.evidence[number - 1];
  const source = dataset.sources.get(mention?.source ?? '');
  return (
    <>
      <EventCard event={event} />
      {mention && source && <EvidenceBar {...{ event, mention, source, number }} />}
      {source && <SourcePane key={source.id} source={source} />}
    </>
  );
}
