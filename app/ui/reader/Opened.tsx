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
  const number = useEvidenceNumber(chosen);
  const mention = chosen?.evidence[number - 1];
  const source = dataset.sources.get((chosen === undefined ? article : mention?.source) ?? '');
  // The article has one place, whatever stands over it: another of its events leaves it, and the reader's place in it, be.
  return (
    <>
      {chosen && <EventCard key={chosen.id} event={chosen} />}
      {chosen && mention && source && (
        <EvidenceBar key={`proofs ${chosen.id}`} {...{ event: chosen, mention, source, number }} />
      )}
      {source && <SourcePane key={source.id} source={source} />}
      {!chosen && !source && expanded && <ClusterCard ids={expanded} />}
    </>
  );
}

/** A link may ask for a piece of evidence that there is not: the first is the likeliest meant. */
function useEvidenceNumber(event: TimelineEvent | undefined): number {
  const asked = useAppState((state) => state.selection?.evidence ?? 1);
  return event?.evidence[asked - 1] === undefined ? 1 : asked;
}
