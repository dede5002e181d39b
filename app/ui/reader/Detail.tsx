/** Beside the axis: the chosen event with its article, an article alone, the events of a cluster, or how to begin. */

import { ClusterCard } from '../cards/ClusterCard';
import { EventCard } from '../cards/EventCard';
import { EvidenceBar } from '../cards/EvidenceBar';
import { Welcome } from '../cards/Welcome';
import { useApp, useAppState } from '../shared/app-context';
import { SourcePane } from '../source/SourcePane';

export function Detail() {
  const { dataset } = useApp();
  const selection = useAppState((state) => state.selection);
  const article = useAppState((state) => state.article);
  const expanded = useAppState((state) => state.expanded);
  const event = dataset.events[dataset.indexById.get(selection?.event ?? '') ?? -1];
  if (event !== undefined) {
    const number = event.evidence[(selection?.evidence ?? 1) - 1] === undefined ? 1 : (selection?.evidence ?? 1);
    const mention = event.evidence[number - 1];
    const source = dataset.sources.get(mention?.source ?? '');
    return (
      <div className="detail">
        <EventCard key={event.id} event={event} />
        {mention && source && <EvidenceBar {...{ event, mention, source, number }} />}
        {source && <SourcePane key={source.id} source={source} />}
      </div>
    );
  }
  const source = dataset.sources.get(article ?? '');
  if (source !== undefined) {
    return (
      <div className="detail">
        <SourcePane key={source.id} source={source} />
      </div>
    );
  }
  return <div className="detail">{expanded === null ? <Welcome /> : <ClusterCard ids={expanded} />}</div>;
}
