/** One proof: the quotation, its article, its state, and what that article had differently. */
import type { Mention, TimelineEvent } from '../../../data/schema/timeline';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { TimedQuote } from '../shared/TimedQuote';
import { Words } from '../shared/Words';
import { AnchorBadge } from './AnchorBadge';
import { useEvidenceState } from './use-evidence-state';

interface EvidenceItemProps {
  readonly event: TimelineEvent;
  readonly mention: Mention;
  /** Counts from 1. */
  readonly number: number;
  readonly isCurrent: boolean;
}

export function EvidenceItem({ event, mention, number, isCurrent }: EvidenceItemProps) {
  const { dataset, commands, language, messages } = useApp();
  const source = dataset.sources.get(mention.source);
  const state = useEvidenceState(mention);
  if (source === undefined) return null;
  const name = source.publisher ?? source.title ?? source.id;
  return (
    <li className="evidence-item">
      <button
        type="button"
        className="quote"
        aria-current={isCurrent || undefined}
        onClick={() => commands.selectEvent({ event: event.id, evidence: number }, { fly: false })}
      >
        <span lang={mention.language ?? source.language}>
          <TimedQuote mention={mention} />
        </span>
      </button>
      <p className="evidence-meta">
        <AnchorBadge of={state} />
        <span className="evidence-source">{name}</span>
        <span>{formatWhen(source.published, language)}</span>
        {source.machineTranslated && <span className="tag">{messages.card.translation}</span>}
      </p>
      <Differences mention={mention} />
    </li>
  );
}

/** What this article knew or said otherwise than the event as told now. */
function Differences({ mention }: { readonly mention: Mention }) {
  const { language, messages } = useApp();
  if (mention.status === undefined && mention.when === undefined && mention.attribution === undefined) return null;
  return (
    <p className="evidence-differs">
      {messages.card.differs + messages.app.colon}
      {[mention.status && messages.status[mention.status], mention.when && formatWhen(mention.when, language)]
        .filter(Boolean)
        .join(', ')}
      {mention.attribution && (
        <>
          {mention.status || mention.when ? ', ' : ''}
          {messages.card.according.toLowerCase()} <Words of={mention.attribution} />
        </>
      )}
    </p>
  );
}
