/** Between the event and its article: which proof this is, whether its words were found, and the way to the next. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Mention, Source, TimelineEvent } from '../../../data/schema/timeline';
import { useApp } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { AnchorBadge } from './AnchorBadge';
import { useEvidenceState } from './use-evidence-state';

interface EvidenceBarProps {
  readonly event: TimelineEvent;
  readonly mention: Mention;
  readonly source: Source;
  /** Counts from 1. */
  readonly number: number;
}

export function EvidenceBar({ event, mention, source, number }: EvidenceBarProps) {
  const { messages } = useApp();
  const state = useEvidenceState(mention);
  return (
    <div className="evidence-bar">
      <AnchorBadge of={state} />
      <span className="evidence-source">{source.publisher ?? source.title ?? messages.source.unknownPublisher}</span>
      {event.evidence.length > 1 && <Stepper event={event} current={number} />}
    </div>
  );
}

function Stepper({ event, current }: { readonly event: TimelineEvent; readonly current: number }) {
  const { commands, messages } = useApp();
  const count = event.evidence.length;
  // A button that is disabled under a finger loses the focus: at either end it stays, and does nothing.
  const go = (evidence: number) => {
    if (evidence >= 1 && evidence <= count) commands.selectEvent({ event: event.id, evidence }, { fly: false });
  };
  return (
    <div className="stepper">
      <IconButton
        icon={ChevronLeft}
        label={messages.card.previousEvidence}
        aria-disabled={current <= 1}
        onClick={() => go(current - 1)}
      />
      <span aria-live="polite">{messages.card.evidenceOf(current, count)}</span>
      <IconButton
        icon={ChevronRight}
        label={messages.card.nextEvidence}
        aria-disabled={current >= count}
        onClick={() => go(current + 1)}
      />
    </div>
  );
}
