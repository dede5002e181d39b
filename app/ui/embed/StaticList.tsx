/** The list of a picture: nothing opens in the frame; each event leads to its page. */
import { embedWords } from '../../i18n/embed/words';
import { shownEvents } from '../../state/selectors';
import { formatWhen } from '../../time/format';
import { formatUrl } from '../../url/url-codec';
import { defaultView } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';

/** A picture is looked at, not searched: more rows than these only keep its page waiting. */
const MOST = 500;

export function StaticList() {
  const { dataset, language, messages, root } = useApp();
  const shown = useAppState((state, data) => shownEvents(data, state));
  const chosen = useAppState((state) => state.selection?.event);
  const words = useWords(embedWords);
  const data = useAppState((state) => state.data);
  const folder = `${root}${language === 'en' ? '' : `${language}/`}`;
  // Only the site's own timeline has a page for each event.
  const addressOf = (event: string) =>
    data === null
      ? `${folder}event/${event}/`
      : `${folder}?${formatUrl({ ...defaultView, data, selection: { event } }, 1)}`;
  return (
    <section className="list-pane" id="list" aria-label={words.static}>
      <ol>
        {shown.slice(0, MOST).map((index) => {
          const event = dataset.events[index];
          return (
            event && (
              <li key={event.id} className={`embed-row ${toneOf(event.topic, dataset)}`}>
                <a href={addressOf(event.id)} aria-current={event.id === chosen || undefined}>
                  <StatusGlyph of={event.status} />
                  <span className="event-row-date">{formatWhen(event.when, language)}</span>
                  <span className="event-row-title">
                    <Words of={event.title} />
                    {event.status !== 'occurred' && (
                      <span className="event-row-status"> {messages.status[event.status]}</span>
                    )}
                  </span>
                </a>
              </li>
            )
          );
        })}
      </ol>
      {shown.length > MOST && <p className="list-more">{messages.list.more(shown.length - MOST)}</p>}
    </section>
  );
}
