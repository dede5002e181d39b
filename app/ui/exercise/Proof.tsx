/** Why an answer is right: the passage with its dating words marked, the date, how it is known, and the article. */
import type { Mention, TimelineEvent } from '../../../data/schema/timeline';
import { exerciseWords } from '../../i18n/exercise/words';
import { formatWhen } from '../../time/format';
import { formatUrl } from '../../url/url-codec';
import { defaultView } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';

interface ProofProps {
  readonly event: TimelineEvent;
  /** Position in the event's evidence, from 0. */
  readonly evidence: number;
}

export function Proof({ event, evidence }: ProofProps) {
  const { whole: dataset, language, messages } = useApp();
  const words = useWords(exerciseWords);
  const mention = event.evidence[evidence];
  const source = dataset.sources.get(mention?.source ?? '');
  if (mention === undefined || source === undefined) return null;
  const when = mention.when ?? event.when;
  const outlet = [source.publisher ?? messages.source.unknownPublisher, source.title].filter(Boolean).join(', ');
  return (
    <div className="proof">
      <blockquote lang={mention.language ?? source.language}>
        <Quoted mention={mention} />
      </blockquote>
      <p className="proof-source">
        <StatusGlyph of="source" />
        <span lang={source.title === null ? undefined : source.language}>{outlet}</span>
        {source.machineTranslated && <span className="tag">{messages.card.translation}</span>}
        <ProofLink event={event} evidence={evidence} />
      </p>
      <dl className="proof-facts">
        <dt>{words.proof.date}</dt>
        <dd>{formatWhen(when, language)}</dd>
        <dt>{words.proof.known}</dt>
        <dd>
          {messages.card.basis[when.basis]}.{' '}
          {when.basis === 'relative' && words.proof.published(formatWhen(source.published, language))}{' '}
          {when.note && <Words of={when.note} />} {event.background && words.proof.background}
        </dd>
      </dl>
    </div>
  );
}

function Quoted({ mention }: { readonly mention: Mention }) {
  if (mention.time === undefined) return mention.exact;
  const [from, to] = [mention.time.start - mention.start, mention.time.end - mention.start];
  return (
    <>
      {mention.exact.slice(0, from)}
      <mark>{mention.exact.slice(from, to)}</mark>
      {mention.exact.slice(to)}
    </>
  );
}

/** In a tab of its own: the answers given so far are kept by this one. */
function ProofLink({ event, evidence }: ProofProps) {
  const words = useWords(exerciseWords);
  const data = useAppState((state) => state.data);
  const view = { ...defaultView, data, selection: { event: event.id, evidence: evidence + 1 } };
  return (
    <a href={`?${formatUrl(view, 1)}`} target="_blank" rel="noopener">
      {words.proof.open}
    </a>
  );
}
