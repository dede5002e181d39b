/** The quotation of the moment in full, with all of what its source had differently: for reading aloud and for questions. */
import { presentWords } from '../../i18n/present/words';
import { formatWhen } from '../../time/format';
import { useApp, useAppState } from '../shared/app-context';
import { TimedQuote } from '../shared/TimedQuote';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';

export function PresenterQuote() {
  const { dataset, language, messages } = useApp();
  const { presenterView } = useWords(presentWords);
  const selection = useAppState((state) => state.selection);
  const event = dataset.events[dataset.indexById.get(selection?.event ?? '') ?? -1];
  const mention = event?.evidence[(selection?.evidence ?? 1) - 1] ?? event?.evidence[0];
  if (event === undefined || mention === undefined) return null;
  const source = dataset.sources.get(mention.source);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long quotation is scrolled by keys too
    <section className="presenter-quote" aria-labelledby="presenter-quote" tabIndex={0}>
      <h2 id="presenter-quote">{presenterView.quote}</h2>
      <blockquote lang={mention.language ?? source?.language}>
        <TimedQuote mention={mention} />
      </blockquote>
      {source && (
        <p>
          {source.publisher ?? source.title ?? messages.source.unknownPublisher},{' '}
          {formatWhen(source.published, language)}
        </p>
      )}
      <p>
        {messages.card.basis[event.when.basis]}.{event.when.note && ' '}
        {event.when.note && <Words of={event.when.note} />}
      </p>
    </section>
  );
}
