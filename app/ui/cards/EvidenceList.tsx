/** Every proof of an event: the words in their own language, where they stand, and whether they were found there. */
import type { TimelineEvent } from '../../../data/schema/timeline';
import { useApp, useAppState } from '../shared/app-context';
import { EvidenceItem } from './EvidenceItem';

export function EvidenceList({ event }: { readonly event: TimelineEvent }) {
  const { messages } = useApp();
  const current = useAppState((state) => state.selection?.evidence ?? 1);
  return (
    <section className="evidence" aria-labelledby="evidence-title">
      <h3 id="evidence-title">{messages.card.evidence}</h3>
      <ol className="evidence-list">
        {event.evidence.map((mention, position) => (
          <EvidenceItem
            // A mention has no id of its own; its place in the list is its name in links too.
            key={`${mention.source}:${mention.start}`}
            event={event}
            mention={mention}
            number={position + 1}
            isCurrent={position + 1 === current}
          />
        ))}
      </ol>
    </section>
  );
}
