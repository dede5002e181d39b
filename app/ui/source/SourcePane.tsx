/** The article that proves the chosen event, in full, opened at the passage. */
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import type { Source } from '../../../data/schema/timeline';
import { useArticle } from '../../dataset/queries';
import { formatWhen } from '../../time/format';
import { canTag } from '../../timexes/use-timexes';
import { useApp } from '../shared/app-context';
import { PLACES } from '../shared/hands';
import { languageName } from '../shared/language-name';
import { Words } from '../shared/Words';
import { ArticleText } from './ArticleText';
import './source.css';

export function SourcePane({ source }: { readonly source: Source }) {
  const { messages } = useApp();
  return (
    <article className="source" id={PLACES.source} aria-label={messages.source.label} tabIndex={-1}>
      <Imprint source={source} />
      {source.rights === 'link' ? <p className="notice">{messages.source.withheld}</p> : <Body source={source} />}
    </article>
  );
}

/** What the article is, as far as its text tells. */
function Imprint({ source }: { readonly source: Source }) {
  const { language, messages, dataset } = useApp();
  const passages = dataset.passages.get(source.id)?.length ?? 0;
  return (
    <header className="imprint">
      <h2 id="source-title" lang={source.language} tabIndex={-1}>
        {source.title ?? messages.source.unknownTitle}
      </h2>
      <p className="imprint-line">
        {source.publisher ?? messages.source.unknownPublisher}
        {' · '}
        {source.author === null ? messages.source.unknownAuthor : messages.source.byline(source.author)}
        {' · '}
        {messages.source.published(formatWhen(source.published, language))}
        {' · '}
        {languageName(source.language, language)}
        {' · '}
        {messages.source.passages(passages)}
      </p>
      {source.published.note && (
        <p className="imprint-line">
          {messages.source.howKnown + messages.app.colon}
          <Words of={source.published.note} />
        </p>
      )}
      {source.machineTranslated && (
        <p className="imprint-warning">
          {messages.source.machine}
          {source.translatedFrom && ` (${messages.source.translated(languageName(source.translatedFrom, language))})`}
        </p>
      )}
      <p className="imprint-line">
        {source.url === null ? (
          messages.source.noUrl
        ) : (
          <a href={source.url} rel="noopener noreferrer" target="_blank">
            {messages.source.originalAt + messages.app.colon}
            {source.url} <ExternalLink aria-hidden="true" size={13} />
          </a>
        )}
      </p>
    </header>
  );
}

function Body({ source }: { readonly source: Source }) {
  const { dataset, url, messages } = useApp();
  const article = useArticle(dataset, url, source);
  const [showsTimexes, setShowsTimexes] = useState(false);
  if (article.data !== undefined) {
    return (
      <>
        {article.data.intact === false && (
          <p className="notice" role="status">
            <strong>{messages.source.changed}</strong> {messages.source.changedDo}
          </p>
        )}
        {canTag(article.data) && (
          <label className="check timex-switch">
            <input type="checkbox" checked={showsTimexes} onChange={({ target }) => setShowsTimexes(target.checked)} />
            <span>{messages.source.showTimexes}</span>
          </label>
        )}
        <ArticleText article={article.data} showsTimexes={showsTimexes} />
      </>
    );
  }
  if (article.isError) {
    return (
      <div className="notice" role="alert">
        <p className="notice-title">{messages.source.failed}</p>
        <p>{messages.source.failedDo}</p>
        <button type="button" className="button" onClick={() => void article.refetch()}>
          {messages.source.retry}
        </button>
      </div>
    );
  }
  return (
    <div className="skeleton-text" role="status">
      <span className="sr-only">{messages.source.loading}</span>
    </div>
  );
}
