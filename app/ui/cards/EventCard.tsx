/** The chosen event in full: when and how that is known, what became of it, who says so, and every proof. */
import { Link2, Maximize2, Share2, X } from 'lucide-react';
import type { TimelineEvent } from '../../../data/schema/timeline';
import { formatWhen } from '../../time/format';
import { useApp, useAppState } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { LazyPart } from '../shared/LazyPart';
import { lazyComponent } from '../shared/lazy-part';
import { useOffered } from '../shared/page-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { toneOf } from '../shared/tone';
import { useCopyLink } from '../shared/use-copy-link';
import { Words } from '../shared/Words';
import { EvidenceList } from './EvidenceList';
import { Facts } from './Facts';
import type { KnownThenProps } from './KnownThen';
import type { SameThingProps } from './SameThing';
import './card.css';

const knownThen = lazyComponent<KnownThenProps>(async () => (await import('./KnownThen')).KnownThen);
const sameThing = lazyComponent<SameThingProps>(async () => (await import('./SameThing')).SameThing);

export function EventCard({ event }: { readonly event: TimelineEvent }) {
  const { dataset, commands, language, messages } = useApp();
  const { copy, said, refused } = useCopyLink();
  const { panels } = useOffered();
  const asOf = useAppState((state) => state.asOf);
  const KnownThen = knownThen.component();
  const SameThing = sameThing.component();
  return (
    <article className={`card ${toneOf(event.topic, dataset)}`} aria-labelledby="card-title">
      <header className="card-head">
        <p className="card-when">
          <StatusGlyph of={event.status} />
          <strong>{formatWhen(event.when, language)}</strong>
          <span className={`status-word status-${event.status}`}>{messages.status[event.status]}</span>
        </p>
        <div className="card-actions">
          <IconButton icon={Maximize2} label={messages.axis.fitSelection} onClick={commands.fitSelection} />
          <IconButton icon={Link2} label={messages.card.copyLink} onClick={copy} />
          {panels.has('share') && (
            <IconButton icon={Share2} label={messages.header.share} onClick={() => commands.openPanel('share')} />
          )}
          <IconButton icon={X} label={messages.card.close} onClick={commands.clearSelection} />
        </div>
      </header>
      <h2 id="card-title" className="card-title" tabIndex={-1}>
        <Words of={event.title} marked />
      </h2>
      {asOf !== null && (
        <LazyPart onRetry={knownThen.forget}>
          <KnownThen event={event} asOf={asOf} />
        </LazyPart>
      )}
      {Object.keys(event.summary).length > 0 && (
        <p className="card-summary">
          <Words of={event.summary} marked />
        </p>
      )}
      <Facts event={event} />
      <LazyPart onRetry={sameThing.forget}>
        <SameThing event={event} />
      </LazyPart>
      <EvidenceList event={event} />
      <p className="card-said" role="status">
        {said}
      </p>
      {refused !== null && (
        <input
          className="card-address"
          readOnly
          value={refused}
          aria-label={messages.card.copyLink}
          onFocus={({ target }) => target.select()}
        />
      )}
    </article>
  );
}
