/** Every quote that names the actor, by article and day: the name set apart, and where it is not the label's, said so. */
import { Fragment } from 'react';
import { actorWords } from '../../i18n/actors/words';
import type { NameHit } from '../../search/find-names';
import type { ActorView, NamingQuote, QuotesOfArticle } from '../../state/actor-view';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';

export function NamedIn({ view }: { readonly view: ActorView }) {
  const words = useWords(actorWords);
  const [said, none] = view.hasAllQuotes
    ? [words.quotes, words.noQuotes]
    : [words.quotesOfThese, words.noQuotesOfThese];
  const count = view.articles.reduce((sum, { quotes }) => sum + quotes.length, 0);
  return (
    <section className="named-in">
      <h3>{count === 0 ? none : said(count)}</h3>
      {view.articles.map((article) => (
        <Article key={article.source.id} article={article} />
      ))}
    </section>
  );
}

function Article({ article }: { readonly article: QuotesOfArticle }) {
  const { language, messages } = useApp();
  const { source, quotes } = article;
  return (
    <section>
      <h4>
        {formatWhen(source.published, language)}
        <span className="named-title" lang={source.language}>
          {' '}
          {source.title ?? source.publisher ?? messages.source.unknownTitle}
        </span>
      </h4>
      <ul>
        {quotes.map((quote) => (
          <Quote key={`${quote.event.id}:${quote.evidence}`} quote={quote} language={source.language} />
        ))}
      </ul>
    </section>
  );
}

function Quote({ quote, language }: { readonly quote: NamingQuote; readonly language: string }) {
  const { commands, dataset } = useApp();
  const { event, mention, evidence, names } = quote;
  return (
    <li className={toneOf(event.topic, dataset)}>
      <button type="button" className="named-quote" onClick={() => commands.selectEvent({ event: event.id, evidence })}>
        <q lang={mention.language ?? language}>
          <Named text={mention.exact} names={names} />
        </q>
        <span className="named-event">
          <Words of={event.title} />
        </span>
      </button>
    </li>
  );
}

function Named({ text, names }: { readonly text: string; readonly names: readonly NameHit[] }) {
  const { language } = useApp();
  const words = useWords(actorWords);
  return (
    <>
      {names.map(({ start, end, asLabelled }, at) => (
        <Fragment key={start}>
          {text.slice(names[at - 1]?.end ?? 0, start)}
          <b className={asLabelled ? 'named' : 'named is-other'}>{text.slice(start, end)}</b>
          {!asLabelled && (
            <small className="named-note" lang={language}>
              {' '}
              [{words.sourceSpelling}]
            </small>
          )}
        </Fragment>
      ))}
      {text.slice(names.at(-1)?.end ?? 0)}
    </>
  );
}
