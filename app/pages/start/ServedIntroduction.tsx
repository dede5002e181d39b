/** What this is, what its signs mean, and the articles it is made of: where the reader has its welcome. */
import { Legend } from '../../ui/shared/Legend';
import { StatusGlyph } from '../../ui/shared/StatusGlyph';
import { Content } from '../Content';
import type { PageContext } from '../page-context';
import { sourceInShort } from '../source-words';

export function ServedIntroduction({ page }: { readonly page: PageContext }) {
  const { dataset, messages, words } = page;
  return (
    <section className="served-introduction welcome" aria-label={words.introduction}>
      {/* The reader's own invitation, which is of no use without it. */}
      <h2 className="card-title served-invitation">{messages.card.none}</h2>
      <p className="card-summary served-invitation">{messages.card.noneDo}</p>
      <p className="card-summary">
        <Content of={dataset.timeline.description} page={page} />
      </p>
      <noscript>
        <p className="notice">{words.noScript}</p>
      </noscript>
      <Legend messages={messages} />
      <h2 className="served-heading">{messages.groups.articles}</h2>
      <ul className="article-list">
        {dataset.timeline.sources.map((source) => (
          <li key={source.id} className="article-row">
            <StatusGlyph of="source" />
            <span className="article-row-title" lang={source.title === null ? undefined : source.language}>
              {source.title ?? messages.source.unknownTitle}
            </span>
            <span className="article-row-meta">{sourceInShort(source, page).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
