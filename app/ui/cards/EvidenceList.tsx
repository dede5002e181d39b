/** Every proof of an event: the words in their own language, where they stand, and whether they were found there. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { TimelineEvent } from '../../../data/schema/timeline';
import { useApp, useAppState } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { EvidenceItem } from './EvidenceItem';

export function EvidenceList({ event }: { readonly event: TimelineEvent }) {
  const { messages } = useApp();
  const current = useAppState((state) => state.selection?.evidence ?? 1);
  return (
    <section className="evidence" aria-labelledby="evidence-title">
      <div className="evidence-head">
        <h3 id="evidence-title">{messages.card.evidence}</h3>
        {event.evidence.length > 1 && <Stepper event={event} current={current} />}
      </div>
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

function Stepper({ event, current }: { readonly event: TimelineEvent; readonly current: number }) {
  const { commands, messages } = useApp();
  const count = event.evidence.length;
  const go = (evidence: number) => commands.selectEvent({ event: event.id, evidence }, { fly: false });
  return (
    <div className="stepper">
      <IconButton
        icon={ChevronLeft}
        label={messages.card.previousEvidence}
        disabled={current <= 1}
        onClick={() => go(current - 1)}
      />
      <span aria-live="polite">{messages.card.evidenceOf(current, count)}</span>
      <IconButton
        icon={ChevronRight}
        label={messages.card.nextEvidence}
        disabled={current >= count}
        onClick={() => go(current + 1)}
      />
    </div>
  );
}
