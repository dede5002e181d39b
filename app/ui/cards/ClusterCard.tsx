/** What is in a cluster that zooming would not part: all of its events, or all of its articles, to choose from. */
import { X } from 'lucide-react';
import { useApp } from '../shared/app-context';
import { EventRow } from '../shared/EventRow';
import { IconButton } from '../shared/IconButton';
import { ArticleRow } from './ArticleRow';
import './card.css';

/** More rows than this are no list to choose from; a filter or a narrower window makes it one. */
const MOST = 300;

/** @param ids as in the store's `expanded`: events by their ids, articles with a star before theirs */
export function ClusterCard({ ids }: { readonly ids: readonly string[] }) {
  const { dataset, commands, messages } = useApp();
  const all = ids.flatMap((id) => dataset.indexById.get(id) ?? []);
  const events = all.slice(0, MOST).flatMap((at) => dataset.events[at] ?? []);
  const articles = ids.flatMap((id) => (id.startsWith('*') ? (dataset.sources.get(id.slice(1)) ?? []) : []));
  const title = articles.length === 0 ? messages.axis.clusterTitle(all.length) : messages.app.articles(articles.length);
  return (
    <section className="card cluster-card" aria-labelledby="cluster-title">
      <header className="card-head">
        <h2 id="cluster-title" className="card-title" tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon={X} label={messages.card.close} onClick={commands.clearSelection} />
      </header>
      {events.length > 0 && (
        <ol className="cluster-events">
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </ol>
      )}
      {all.length > MOST && <p className="card-note">{messages.list.more(all.length - MOST)}</p>}
      {articles.length > 0 && (
        <ul className="article-list">
          {articles.map(({ id }) => (
            <ArticleRow key={id} id={id} />
          ))}
        </ul>
      )}
    </section>
  );
}
