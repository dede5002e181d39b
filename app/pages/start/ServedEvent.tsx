/** One event of the served list: a row that leads to its page, and all that is told and proved of it. */
import type { TimelineEvent } from '../../../data/schema/timeline';
import { formatWhen } from '../../time/format';
import { StatusGlyph } from '../../ui/shared/StatusGlyph';
import { toneOf } from '../../ui/shared/tone';
import { Content } from '../Content';
import { Quote } from '../event/Quote';
import type { PageContext } from '../page-context';
import { eventPlace } from '../site-paths';
import { sourceInShort } from '../source-words';

interface ServedEventProps {
  readonly event: TimelineEvent;
  readonly page: PageContext;
}

export function ServedEvent({ event, page }: ServedEventProps) {
  const { dataset, language, messages } = page;
  return (
    <li className={`served-event ${toneOf(event.topic, dataset)}`} data-served={event.id}>
      <a className="served-row" href={page.home + eventPlace(event.id)}>
        <StatusGlyph of={event.status} />
        <span className="event-row-date">{formatWhen(event.when, language)}</span>
        <span className="event-row-title">
          <Content of={event.title} page={page} />
          {event.status !== 'occurred' && <span className="event-row-status"> {messages.status[event.status]}</span>}
        </span>
      </a>
      {/* Where scripts run, the app tells the rest at once: a browser then need not even build it. */}
      <noscript>
        <div className="served-more">
          <p>
            <Content of={event.summary} page={page} />
          </p>
          <Particulars event={event} page={page} />
          {event.evidence.map((mention) => (
            <figure key={`${mention.source}:${mention.start}`}>
              <Quote mention={mention} page={page} />
              <Caption source={mention.source} page={page} />
            </figure>
          ))}
        </div>
      </noscript>
    </li>
  );
}

/** Status, claimant, topic, and how the date is known, in one line. */
function Particulars({ event, page: { dataset, language, messages } }: ServedEventProps) {
  const claimant = event.attribution?.[language];
  const said = [
    messages.status[event.status],
    claimant && messages.card.accordingTo(claimant),
    dataset.topics.get(event.topic)?.label[language],
    messages.card.basis[event.when.basis].toLowerCase(),
    event.background && messages.card.background,
  ];
  return <p className="served-particulars">{said.filter(Boolean).join(' · ')}</p>;
}

function Caption({ source: id, page }: { readonly source: string; readonly page: PageContext }) {
  const source = page.dataset.sources.get(id);
  if (source === undefined) return null;
  return (
    <figcaption>
      <cite lang={source.title === null ? undefined : source.language}>
        {source.title ?? page.messages.source.unknownTitle}
      </cite>
      , {sourceInShort(source, page).join(', ')}
    </figcaption>
  );
}
