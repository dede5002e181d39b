/** Every proof of an event in full: the words, the article they stand in, and what that article had differently. */
import type { Mention, Source, TimelineEvent } from '../../../data/schema/timeline';
import { formatWhen } from '../../time/format';
import { Content } from '../Content';
import type { PageContext } from '../page-context';
import { sourceParticulars } from '../source-words';
import { Quote } from './Quote';

interface ProofsProps {
  readonly event: TimelineEvent;
  readonly page: PageContext;
}

export function Proofs({ event, page }: ProofsProps) {
  return (
    <ol className="proofs">
      {event.evidence.map((mention, position) => (
        <li key={`${mention.source}:${mention.start}`}>
          <Quote mention={mention} page={page} />
          <Origin source={page.dataset.sources.get(mention.source)} page={page} />
          <Differences mention={mention} page={page} />
          <p className="proof-link">
            <a href={`${page.home}?event=${event.id}&evidence=${position + 1}`}>{page.words.event.toPassage}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Origin({ source, page }: { readonly source: Source | undefined; readonly page: PageContext }) {
  if (source === undefined) return null;
  return (
    <p className="proof-source">
      <cite lang={source.title === null ? undefined : source.language}>
        {source.title ?? page.messages.source.unknownTitle}
      </cite>
      {` · ${sourceParticulars(source, page).join(' · ')}`}
    </p>
  );
}

/** What this article knew or said otherwise than the event as told now. */
function Differences({ mention, page }: { readonly mention: Mention; readonly page: PageContext }) {
  const { messages, language } = page;
  const said = [
    mention.status && messages.status[mention.status],
    mention.when && formatWhen(mention.when, language),
  ].filter(Boolean);
  if (said.length === 0 && mention.attribution === undefined) return null;
  return (
    <p className="proof-differs">
      {page.words.labelled(messages.card.differs)}
      {said.join(', ')}
      {mention.attribution && (
        <>
          {said.length > 0 && ', '}
          {messages.card.according.toLowerCase()} <Content of={mention.attribution} page={page} />
        </>
      )}
    </p>
  );
}
